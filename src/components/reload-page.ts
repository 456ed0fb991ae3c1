/** Whether loading the page anew would lose something of the reader's. */
let wouldLose = () => false;

/** Sets when the browser asks the reader before the page loads anew. */
export function confirmBeforeReload(check: () => boolean): void {
  wouldLose = check;
}

/** Loads the page anew; the address holds the view. The browser asks first where that would lose a text. */
export function reloadPage(): void {
  const ask = (event: BeforeUnloadEvent) => {
    // Closing the page later asks nothing. In the event itself it would be too early for Chromium.
    setTimeout(() => window.removeEventListener("beforeunload", ask));
    event.preventDefault();
  };
  if (wouldLose()) window.addEventListener("beforeunload", ask);
  window.location.reload();
}

/** Loads the page anew without a question: not where that would lose a text, or while one is typed. */
export function reloadIfSafe(): void {
  const isTyping = document.activeElement?.matches("input[type=text], textarea") ?? false;
  if (!isTyping && !wouldLose()) window.location.reload();
}
