import { createStore } from "../components/create-store.ts";
import { markPending } from "../components/pending.ts";
import { queryOfAnchor } from "./anchor.ts";
import { formatQuery } from "./format.ts";
import { parseQuery } from "./parse.ts";
import type { InvalidParam } from "./sanitise.ts";
import { homeLink, type Link } from "./view.ts";

interface Address {
  readonly link: Link;
  /** Goes up whenever the map has to show what the link asks for. */
  readonly navigationCount: number;
}

/** What the page shows and the address bar holds. */
export const address = createStore<Address>({ link: homeLink, navigationCount: 0 });

type HistoryMode = "push" | "replace";

/** Writes into the address bar. A browser that refuses, after very many changes, is left behind. */
function writeHistory(link: Link, mode: HistoryMode): void {
  // Without an anchor: it would bring back what it selected once.
  const url = `${window.location.pathname}${formatQuery(link)}`;
  try {
    if (mode === "push") window.history.pushState(null, "", url);
    else window.history.replaceState(window.history.state, "", url);
  } catch {
    // The page goes on without; the next change that is let through brings all along.
  }
}

/** Shows a link. */
function show(link: Link, movesMap: boolean): void {
  const { navigationCount } = address.read();
  address.write({ link, navigationCount: navigationCount + (movesMap ? 1 : 0) });
}

/**
 * Changes the address and what the page shows. What is shown already is no step in the history, or
 * Back would seem to do nothing.
 * @param movesMap whether the map has to show what the link asks for
 */
export function navigate(link: Link, mode: HistoryMode, movesMap: boolean): void {
  const isSame = formatQuery(link) === formatQuery(address.read().link);
  if (isSame && !movesMap) return;
  const settle = markPending();
  if (!isSame) writeHistory(link, mode);
  show(link, movesMap);
  settle();
}

/**
 * Reads the address bar. Parts that cannot be used are taken out of it, and an anchor that names a
 * place, claim or contradiction becomes its selection.
 * @returns the parts that were dropped
 */
function readLocation(): { readonly link: Link; readonly invalidParams: readonly InvalidParam[] } {
  const { search, hash } = window.location;
  const anchored = queryOfAnchor(search, hash);
  const parsed = parseQuery(anchored ?? search);
  if (anchored !== null || parsed.invalidParams.length > 0 || parsed.isRenamed) {
    writeHistory(parsed.link, "replace");
  }
  return parsed;
}

/**
 * Takes the address bar up when the page loads, and follows Back, Forward and anchors from then on.
 * @returns the parts of the link that were dropped, for a notice
 */
export function loadAddress(): readonly InvalidParam[] {
  const { link, invalidParams } = readLocation();
  if (link !== homeLink) show(link, true);
  window.addEventListener("popstate", onPopState);
  return invalidParams;
}

function onPopState(): void {
  const settle = markPending();
  const { link } = readLocation();
  // An anchor within the page, such as the skip link's, is no step away from what is shown.
  if (formatQuery(link) !== formatQuery(address.read().link)) show(link, true);
  settle();
}
