import { dropMisfits, type Misfit } from "./link-misfits.ts";
import { openAnchor } from "./open-anchor.ts";

/**
 * Takes the parts of the page's address that cannot be used out of it, in place, and turns
 * an anchor that names something into the choice of it.
 * @returns what was taken out, for a notice
 */
export function cleanAddress(): readonly Misfit[] {
  const { pathname, hash } = window.location;
  const { search, misfits } = dropMisfits(window.location.search);
  const opened = openAnchor(search, hash);
  if (misfits.length > 0 || opened.hash !== hash) {
    const address = `${pathname}${opened.search}${opened.hash}`;
    try {
      window.history.replaceState(window.history.state, "", address);
    } catch {
      // The browser may refuse; what cannot be used is then passed over wherever it is read.
    }
  }
  return misfits;
}
