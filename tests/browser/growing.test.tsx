import { useLayoutEffect } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { PageStart } from "../../src/components/PageStart.tsx";
import { useGrowing } from "../../src/components/use-growing.ts";

interface ListProps {
  readonly onCount: (count: number) => void;
}

function List({ onCount }: ListProps) {
  const count = useGrowing(17, 4, 6);
  useLayoutEffect(() => {
    onCount(count);
  }, [count, onCount]);
  return count;
}

test("a long list grows by a few items each time the browser is idle, until it has all", async () => {
  const counts: number[] = [];
  const note = (count: number) => counts.push(count);
  const { container } = await render(<List onCount={note} />);
  await expect.poll(() => container.textContent).toBe("17");
  expect(counts).toEqual([4, 10, 16, 17]);
});

test("a list that is come back to has all its items at once, however busy the browser is", async () => {
  const counts: number[] = [];
  const note = (count: number) => counts.push(count);
  const page = (shown: string) => (
    <PageStart shown={shown}>{shown === "list" && <List onCount={note} />}</PageStart>
  );
  const { container, rerender } = await render(page("place"));
  await rerender(page("list"));
  await expect.poll(() => container.textContent).toBe("17");
  expect(counts).toEqual([17]);
});
