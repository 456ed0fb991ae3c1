import { useLayoutEffect } from "react";
import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { NextTask } from "../../src/components/NextTask.tsx";

test("what is to come in a task of its own is put in once what it stands in is there", async () => {
  const order: string[] = [];
  function Part({ name }: { readonly name: string }) {
    useLayoutEffect(() => {
      order.push(name);
    });
    return name;
  }
  function Whole() {
    useLayoutEffect(() => {
      order.push("whole");
    });
    return (
      <NextTask>
        <Part name="part" />
      </NextTask>
    );
  }
  const { container } = await render(<Whole />);
  await expect.poll(() => container.textContent).toBe("part");
  expect(order).toEqual(["whole", "part"]);
});
