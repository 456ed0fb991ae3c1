/** Where the browser keeps the reader's copy, if asked to. */
const key = "treaty-atlas.article";

/**
 * Keeps a text on this device.
 * @returns false where the browser has no room for it or does not allow it
 */
export function keepText(text: string): boolean {
  try {
    window.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The text that was kept; null where there is none or the browser does not allow a look. */
export function keptText(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Forgets the kept text; false where the browser does not allow it. */
export function eraseText(): boolean {
  try {
    window.localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
