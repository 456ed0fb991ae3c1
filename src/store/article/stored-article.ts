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

/**
 * Watches for another page of the site that keeps a text, or forgets it.
 * @returns what ends the watch
 */
export function watchKept(onChange: () => void): () => void {
  const note = ({ key: changed }: StorageEvent) => {
    // Null: all was cleared.
    if (changed === key || changed === null) onChange();
  };
  window.addEventListener("storage", note);
  return () => window.removeEventListener("storage", note);
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
