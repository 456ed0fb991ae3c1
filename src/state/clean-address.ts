import { dropMisfits, type Misfit } from "./link-misfits.ts";

/**
 * Takes the parts of the page's address that cannot be used out of it, in place.
 * @returns what was taken out, for a notice
 */
export function cleanAddress(): readonly Misfit[] {
  const { search, misfits } = dropMisfits(window.location.search);
  if (misfits.length > 0) {
    const { pathname, hash } = window.location;
    window.history.replaceState(window.history.state, "", `${pathname}${search}${hash}`);
  }
  return misfits;
}
