import { createContext, type RefObject, use, useCallback, useEffect, useRef } from "react";
import { tabOf, type ViewState } from "../../url/view.ts";

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

/** What has a heading of its own to read from: a selection, or a part of a tab. */
interface Opened {
  readonly kind: "nothing" | "selection" | "part";
  /** Of a place or claim; a measuring tool stays the same one while it is used. */
  readonly id: string;
}

function openedOf({ selection, panel, entry }: ViewState): Opened {
  if (selection.kind !== "none") {
    return { kind: "selection", id: "id" in selection ? selection.id : selection.kind };
  }
  if (entry === null && tabOf(panel) === panel) return { kind: "nothing", id: "" };
  return { kind: "part", id: entry === null ? panel : `${panel}/${entry}` };
}

/** Takes the heading of what is opened once it is there. */
type HeadingRef = (heading: HTMLElement | null) => void;

export const DetailHeadingContext = createContext<HeadingRef>(() => {});

/** The ref that the heading of a place, a claim or a part of a tab must carry. */
export function useDetailHeading(): HeadingRef {
  return use(DetailHeadingContext);
}

const entryOf = (id: string) => document.querySelector(`[data-opens="${id}"]`);

/**
 * Moves focus into the panel of what is opened, and back to what opened it when it closes:
 * the very element, or the entry of the list that stands for it. A link opened with a
 * place, a claim or a part of a tab starts there.
 * @returns the ref for the heading, which may come late because panels are fetched
 */
export function usePanelFocus(view: ViewState): HeadingRef {
  const { kind, id } = openedOf(view);
  const { panel } = view;
  const previous = useRef({ kind, id, panel });
  const opener = useRef<HTMLElement | null>(null);
  const lastFocused = useLastFocused();
  const wanted = useRef(kind !== "nothing");
  const heading = useRef<HTMLElement | null>(null);
  const focusedAtOpening = useRef<Element | null>(null);

  const focusWanted = useCallback(() => {
    if (!wanted.current || heading.current === null) return;
    wanted.current = false;
    // Whoever has gone on while the panel was on its way is not called back.
    const { activeElement } = document;
    const isElsewhere = isUsable(activeElement) && !activeElement.contains(heading.current);
    if (isElsewhere && activeElement !== focusedAtOpening.current) return;
    // The column may be scrolled to where the last text was read.
    heading.current.closest(".side-scroll")?.scrollTo(0, 0);
    heading.current.focus();
  }, []);

  // Nor is who types on, even where focus was already.
  useEffect(() => {
    const stay = () => {
      wanted.current = false;
    };
    document.addEventListener("input", stay);
    return () => document.removeEventListener("input", stay);
  }, []);

  useEffect(() => {
    const before = previous.current;
    previous.current = { kind, id, panel };
    if (before.kind === kind && before.id === id) return;
    wanted.current = kind !== "nothing";
    focusedAtOpening.current = document.activeElement;
    if (kind !== "nothing") {
      // From one panel to the next the opener of the first stays known.
      if (before.kind === "nothing") opener.current = lastFocused.current;
      // Back in a part of a tab reading goes on at the entry that was opened from it.
      const entry = kind === "part" && before.kind !== "part" ? entryOf(before.id) : null;
      if (isUsable(entry)) {
        wanted.current = false;
        entry.focus();
      } else focusWanted();
      return;
    }
    // Left by a press elsewhere, such as another tab: focus stays there.
    const isLeft = before.kind === "part" || before.panel !== panel;
    if (isLeft && isUsable(document.activeElement)) return;
    const target = [
      opener.current,
      // The list was away while the panel was open: its entry for the opener is a new element.
      entryOf(opener.current?.dataset["opens"] ?? ""),
      entryOf(before.id),
      document.querySelector("[role=tab][tabindex='0']"),
    ].find(isUsable);
    opener.current = null;
    target?.focus();
  }, [kind, id, panel, focusWanted, lastFocused]);

  return useCallback(
    (element) => {
      heading.current = element;
      focusWanted();
    },
    [focusWanted],
  );
}
