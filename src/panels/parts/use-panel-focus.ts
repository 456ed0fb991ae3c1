import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** A panel with a heading of its own to read from: of a selection, or a part of a tab. */
export interface Opened {
  readonly kind: "selection" | "part";
  /** Of a place, claim or contradiction, a measuring tool, or a part and its entry. */
  readonly id: string;
}

/** The element the reader focused last, which may have left the page since. */
let lastFocused: HTMLElement | null = null;
/** Whether a panel was opened and the reader has not gone on elsewhere since. */
let isAwaited = false;
/** Whether the reader used the keyboard last: a heading shows its focus only then. */
let isByKey = false;

function isUsable(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && element !== document.body;
}

/** The entry of a list that opens a panel, its fold opened: what is folded takes no focus. */
function entryOf(id: string): Element | null {
  const entry = document.querySelector(`[data-opens="${id}"]`);
  const fold = entry?.closest("details");
  if (fold) fold.open = true;
  return entry;
}

/**
 * Focuses where a panel is read from once the panel is there, unless the reader has gone on.
 * @returns the ref for its heading, or for the entry that a link names
 */
export function usePanelFocus<Element extends HTMLElement>(): RefObject<Element | null> {
  const start = useRef<Element>(null);
  useEffect(() => {
    if (!isAwaited || start.current === null) return;
    isAwaited = false;
    start.current.closest(".side-scroll")?.scrollTo(0, 0);
    start.current.scrollIntoView({ block: "nearest" });
    start.current.toggleAttribute("data-quiet-focus", !isByKey);
    start.current.focus({ preventScroll: true });
  });
  return start;
}

/**
 * Gives focus back when a panel closes: to its opener, else to the entry of the list that stands for
 * it, else to the selected tab.
 * @param opened the open panel; null while a list is read
 */
export function useFocusReturn(opened: Opened | null): void {
  const { kind = null, id = "" } = opened ?? {};
  const before = useRef<{ readonly kind: Opened["kind"] | null; readonly id: string }>(null);
  const opener = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const stay = ({ type, target }: Event) => {
      if (type === "focusin") lastFocused = target as HTMLElement;
      isAwaited = false;
    };
    const events = ["focusin", "input"] as const;
    for (const name of events) document.addEventListener(name, stay);
    const note = ({ type }: Event) => {
      isByKey = type === "keydown";
    };
    const inputs = ["keydown", "pointerdown"] as const;
    for (const name of inputs) document.addEventListener(name, note, true);
    return () => {
      for (const name of events) document.removeEventListener(name, stay);
      for (const name of inputs) document.removeEventListener(name, note, true);
    };
  }, []);

  useLayoutEffect(() => {
    const closed = before.current;
    if (closed?.kind === kind && closed.id === id) return;
    before.current = { kind, id };
    const isReadElsewhere = isUsable(document.activeElement);
    if (kind !== null) {
      if (closed?.kind === null) opener.current = lastFocused;
      // A link starts at its panel, unless the reader was faster.
      isAwaited = closed !== null || !isReadElsewhere;
      // Back in a part of a tab, reading goes on at the entry of the selection that was opened there.
      const entry = kind === "part" && closed?.kind === "selection" ? entryOf(closed.id) : null;
      if (isUsable(entry)) entry.focus();
    } else if (closed !== null && !isReadElsewhere) {
      const entry = entryOf(opener.current?.dataset["opens"] ?? "") ?? entryOf(closed.id);
      const tab = document.querySelector("[role=tab][aria-selected=true]");
      [opener.current, entry, tab].find(isUsable)?.focus();
    }
  }, [kind, id]);
}
