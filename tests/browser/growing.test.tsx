import { useLayoutEffect } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { useGrowing } from "../../src/ui/use-growing.ts";

test("a long list grows by a few items each time the browser is idle, until it has all", async () => {
  const counts: number[] = [];
  function List() {
    const count = useGrowing(17, 4, 6);
    useLayoutEffect(() => {
      counts.push(count);
    }, [count]);
    return count;
  }
  const { container } = await render(<List />);
  await expect.poll(() => container.textContent).toBe("17");
  expect(counts).toEqual([4, 10, 16, 17]);
});
