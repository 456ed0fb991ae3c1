/** Calls back once the frame being prepared has been painted. */
export function whenPainted(callback: () => void): void {
  requestAnimationFrame(() => {
    // Called before the frame is painted. A message is a task of its own, and comes after that;
    // a second call would come with the next frame, behind all that waits until then.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      callback();
    };
    port2.postMessage(null);
  });
}
