import { expect, test } from "vitest";
import { afterNextPaint } from "../../src/components/after-next-paint.ts";

/** Has something done as what comes over a channel: in its turn, behind all that came before. */
function inTurn(callback: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = callback;
  port2.postMessage(null);
}

test("what waits for a painted frame comes after it, and before what has been waiting", async () => {
  const order: string[] = [];
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      inTurn(() => {
        order.push("other work");
        resolve();
      });
      order.push("frame");
    });
    afterNextPaint(() => order.push("painted"));
  });
  expect(order).toEqual(["frame", "painted", "other work"]);
});
