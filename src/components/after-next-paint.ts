/** Calls back in a task of its own, which comes before those that are waiting where it can. */
function asNextTask(callback: () => void): void {
  if (typeof scheduler !== "undefined") {
    void scheduler.postTask(callback, { priority: "user-blocking" });
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(null);
}

/** Calls back once the frame being prepared has been painted. */
export function afterNextPaint(callback: () => void): void {
  // Called before the frame is painted, and what is a task of its own comes after that; a second call
  // would come with the next frame, behind all that waits until then.
  requestAnimationFrame(() => asNextTask(callback));
}
