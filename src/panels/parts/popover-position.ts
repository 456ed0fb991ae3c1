const gap = 6;
const margin = 12;

/**
 * Puts a shown popover below an element, or above where there is no room, inside the window.
 * By hand, because browsers do not all know CSS anchors yet.
 */
export function placeBeside(popover: HTMLElement, element: HTMLElement): void {
  // Words may run over a line's end: the first line is where they begin.
  const words = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const left = Math.min(Math.max(margin, words.left), window.innerWidth - width - margin);
  const isRoomBelow = words.bottom + gap + height <= window.innerHeight - margin;
  const top = isRoomBelow ? words.bottom + gap : words.top - gap - height;
  popover.style.left = `${left}px`;
  popover.style.top = `${Math.max(margin, top)}px`;
}
