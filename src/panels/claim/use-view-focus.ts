import { type RefObject, useEffect, useRef } from "react";
import type { ClaimView } from "../../url/view.ts";

/**
 * Follows the reader from one view of the claims to another: to the heading of what opened, and back
 * in the list to the link that led away from it.
 * @returns the ref for the heading
 */
export function useViewFocus(view: ClaimView): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    const left = before.current;
    before.current = view;
    if (view === "all") {
      document.querySelector<HTMLElement>(`.claim-views [data-opens="view-${left}"]`)?.focus();
      return;
    }
    heading.current?.closest(".side-scroll")?.scrollTo(0, 0);
    heading.current?.scrollIntoView({ block: "nearest" });
    heading.current?.focus({ preventScroll: true });
  }, [view]);
  return heading;
}
