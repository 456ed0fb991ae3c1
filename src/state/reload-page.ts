const losses = new Set<() => boolean>();

/** Has the reader asked before the page is loaded anew, for as long as that would lose something. */
export function askBeforeLoss(wouldLose: () => boolean): void {
  losses.add(wouldLose);
}

let isReloading = false;

/** Asks, but not who closes the page or goes elsewhere. */
function ask(event: BeforeUnloadEvent): void {
  if (isReloading && [...losses].some((wouldLose) => wouldLose())) event.preventDefault();
  isReloading = false;
}

/** Loads the page anew. Where what the reader has put in would be lost, the browser asks first. */
export function reloadPage(): void {
  // Only now, as some browsers do not keep pages for Back that listen to this.
  window.addEventListener("beforeunload", ask);
  isReloading = true;
  window.location.reload();
}
