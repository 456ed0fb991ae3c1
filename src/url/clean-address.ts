import { openAnchor } from "./anchor.ts";
import { type InvalidParam, sanitiseQuery } from "./sanitise.ts";

/** A query and an anchor, each with its mark, or empty. */
interface AddressEnd {
  readonly search: string;
  readonly hash: string;
}

/** Writes another query and anchor into the page's address, in place. */
export function rewriteAddress({ search, hash }: AddressEnd): void {
  const address = `${window.location.pathname}${search}${hash}`;
  try {
    window.history.replaceState(window.history.state, "", address);
  } catch {
    // The browser may refuse; the page is then as the link has it, without what cannot be used.
  }
}

/**
 * Takes the parts of the page's address that cannot be used out of it, in place, and turns
 * an anchor that names something into the choice of it.
 * @returns what was taken out, for a notice
 */
export function cleanAddress(): readonly InvalidParam[] {
  const { hash } = window.location;
  const { search, invalidParams } = sanitiseQuery(window.location.search);
  const opened = openAnchor(search, hash);
  if (invalidParams.length > 0 || opened.hash !== hash) rewriteAddress(opened);
  return invalidParams;
}

/** Turns an anchor that has come into the page's address and names something into the choice of it. */
export function followAnchor(): void {
  const { search, hash } = window.location;
  const opened = openAnchor(search, hash);
  if (opened.hash !== hash) rewriteAddress(opened);
}
