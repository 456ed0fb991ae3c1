import { createSerializer } from "nuqs";
import { linkParsers, searchValue } from "./view-state.ts";

const serialize = createSerializer(linkParsers);

/**
 * Takes up what a reader did in a page that was rendered ahead and is about to be drawn anew, before its
 * scripts had come: the scenario chosen and the search typed go into the address, in place.
 * @param root what holds the page as it was rendered ahead
 * @returns what gives the search box focus again if it had it, to be called once the page is drawn
 */
export function takeUpEarlyActs(root: HTMLElement): () => void {
  const findBox = () => root.querySelector<HTMLInputElement>(".search-input");
  const box = findBox();
  const radios = [...root.querySelectorAll<HTMLInputElement>("input[name=scenario]")];
  const chosen = radios.find(({ checked, defaultChecked }) => checked && !defaultChecked);
  const scenario = linkParsers.scenario.parse(chosen?.value ?? "");
  const q = searchValue(box?.value ?? "");
  if (scenario !== null || q !== null) {
    const { pathname, search, hash } = window.location;
    try {
      // Null would take out what the link has.
      const acts = { ...(scenario && { scenario }), ...(q && { q }) };
      const address = `${pathname}${serialize(search, acts)}${hash}`;
      window.history.replaceState(window.history.state, "", address);
    } catch {
      // The browser may refuse; the page is then as the link has it.
    }
  }
  const hadFocus = box !== null && box === document.activeElement;
  return () => {
    if (hadFocus) findBox()?.focus();
  };
}
