import { createContext, type RefObject, use, useCallback, useEffect, useRef } from "react";
import { readingKey, type Selection } from "../state/view-state.ts";

function isUsable(element: Element | null): element is HTMLElement {
  return element instanceof HTMLElement && element.isConnected && element !== document.body;
}

/** What the reader focused last, also when it has left the page since. */
function useLastFocused(): RefObject<HTMLElement | null> {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  return last;
}

/** Takes the heading of a detail panel once it is there. */
type HeadingRef = (heading: HTMLElement | null) => void;

export const DetailHeadingContext = createContext<HeadingRef>(() => {});

/** The ref that the heading of a detail panel must carry. */
export function useDetailHeading(): HeadingRef {
  return use(DetailHeadingContext);
}

/**
 * Moves focus into the panel of what is chosen, and back to what opened it when it closes:
 * the very element, or the entry of the list that stands for it. A link opened with a
 * selection starts in its panel.
 * @returns the ref for the heading, which may come late because panels are fetched
 */
export function usePanelFocus(selection: Selection): HeadingRef {
  const previous = useRef(selection);
  const opener = useRef<HTMLElement | null>(null);
  const lastFocused = useLastFocused();
  const wanted = useRef(selection.kind !== "none");
  const heading = useRef<HTMLElement | null>(null);

  const focusWanted = useCallback(() => {
    if (!wanted.current || heading.current === null) return;
    wanted.current = false;
    // The column may be scrolled to where the last text was read.
    heading.current.closest(".side-scroll")?.scrollTo(0, 0);
    heading.current.focus();
  }, []);

  useEffect(() => {
    const before = previous.current;
    previous.current = selection;
    if (readingKey(before) === readingKey(selection)) return;
    wanted.current = selection.kind !== "none";
    if (selection.kind !== "none") {
      // From one panel to the next the opener of the first stays known.
      if (before.kind === "none") opener.current = lastFocused.current;
      focusWanted();
      return;
    }
    const entryOf = (id: string | undefined) =>
      id === undefined ? null : document.querySelector(`[data-opens="${id}"]`);
    const target = [
      opener.current,
      // The list was away while the panel was open: its entry for the opener is a new element.
      entryOf(opener.current?.dataset["opens"]),
      entryOf("id" in before ? before.id : undefined),
      document.querySelector("[role=tab][tabindex='0']"),
    ].find(isUsable);
    opener.current = null;
    target?.focus();
  }, [selection, focusWanted, lastFocused]);

  return useCallback(
    (element) => {
      heading.current = element;
      focusWanted();
    },
    [focusWanted],
  );
}
