import { useLayoutEffect } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { createPart, type Part, usePart } from "../../src/dossier/part.ts";

function Shown({ part }: { readonly part: Part<string> }) {
  return <p>{usePart(part) ?? "not there yet"}</p>;
}

function Page({ part }: { readonly part: Part<string> }) {
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <button type="button" onClick={resetErrorBoundary}>
          again
        </button>
      )}
    >
      <Shown part={part} />
      <Shown part={part} />
    </ErrorBoundary>
  );
}

test("a part is fetched once for all who show it, and is there at once the next time", async () => {
  const load = vi.fn(async () => "there");
  const part = createPart(load);
  const screen = await render(<Page part={part} />);
  await expect.poll(() => screen.getByText("there", { exact: true }).elements().length).toBe(2);
  expect(load).toHaveBeenCalledOnce();
  expect(part.peek()).toBe("there");
});

test("a part that failed is fetched again when the reader asks", async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error("off"))
    .mockResolvedValueOnce("there");
  vi.spyOn(console, "error").mockImplementation(() => {});
  const screen = await render(<Page part={createPart(load)} />);
  await screen.getByRole("button", { name: "again" }).click();
  await expect.poll(() => screen.getByText("there", { exact: true }).elements().length).toBe(2);
  expect(load).toHaveBeenCalledTimes(2);
});

test("a part that comes between drawing without it and asking for it is shown", async () => {
  let there: string | null = null;
  const part: Part<string> = { read: async () => "there", peek: () => there };
  function Meanwhile() {
    useLayoutEffect(() => {
      there = "there";
    }, []);
    return <Shown part={part} />;
  }
  const screen = await render(<Meanwhile />);
  await expect.poll(() => screen.getByText("there", { exact: true }).elements().length).toBe(1);
});
