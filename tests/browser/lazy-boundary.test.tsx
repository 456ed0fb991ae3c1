import { lazy } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { LazyBoundary } from "../../src/components/LazyBoundary.tsx";
import { renderPanel } from "./render-panel.tsx";

afterEach(() => {
  vi.restoreAllMocks();
});

function Part() {
  return <p>there</p>;
}

test("a part that is on its way has a placeholder, and the page is unsettled until it is there", async () => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const LatePart = lazy(() => arrival.then(() => ({ default: Part })));
  const screen = await renderPanel(
    <LazyBoundary message="panel.failed">
      <LatePart />
    </LazyBoundary>,
  );
  await expect.element(screen.getByText("Loading…")).toBeInTheDocument();
  expect(document.documentElement.dataset["settled"]).toBeUndefined();
  arrive();
  await expect.element(screen.getByText("there")).toBeInTheDocument();
  await expect.poll(() => document.documentElement.dataset["settled"]).toBe("true");
});

test("a part that cannot be loaded gives a notice in its place, until another is wanted", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const LostPart = lazy(() => Promise.reject(new TypeError("Failed to fetch")));
  let isLost = true;
  const boundary = (key: string) => (
    <>
      <p>beside</p>
      <LazyBoundary message="panel.failed" takesFocus resetKeys={[key]}>
        {isLost ? <LostPart /> : <Part />}
      </LazyBoundary>
    </>
  );
  const screen = await renderPanel(boundary("a"));
  const notice = screen.getByRole("alert");
  await expect.element(notice).toHaveTextContent("This part of the text can’t load.");
  await expect.element(notice.getByRole("button")).toHaveTextContent("Load the page again");
  await expect.element(notice).toHaveFocus();
  await expect.element(screen.getByText("beside")).toBeInTheDocument();
  isLost = false;
  await screen.rerender(boundary("b"));
  await expect.element(screen.getByText("there")).toBeInTheDocument();
});
