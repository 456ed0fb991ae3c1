const losses = new Set<() => boolean>();

/** Has the reader asked before the page is loaded anew, for as long as that would lose something. */
export function askBeforeLoss(wouldLose: () => boolean): void {
  losses.add(wouldLose);
}

/**
 * Loads the page anew. Where what the reader has put in would be lost, the browser asks first.
 * @param onAsk told that it asks, and that the page may so stay
 */
export function reloadPage(onAsk: () => void = () => {}): void {
  const ask = (event: BeforeUnloadEvent) => {
    // Who closes the page later, or goes elsewhere, is not asked. Chromium does not ask at all
    // where the listener goes with the event itself.
    setTimeout(() => window.removeEventListener("beforeunload", ask));
    if (![...losses].some((wouldLose) => wouldLose())) return;
    event.preventDefault();
    // Browsers before 2023 go by this alone.
    event.returnValue = true;
    onAsk();
  };
  window.addEventListener("beforeunload", ask);
  window.location.reload();
}
