import { createSerializer } from "nuqs";
import { rewriteAddress } from "./clean-address.ts";
import { linkParsers, searchValue } from "./view.ts";

const serialize = createSerializer(linkParsers);

/** What tells a control from others, also in a page that is drawn anew: its name, or its value. */
function nameOf(control: Element): string | null {
  const { textContent } = control;
  return control.getAttribute("aria-label") ?? (textContent || control.getAttribute("value"));
}

/** The button, scenario or box for the search of a name. */
function findControl(root: HTMLElement, name: string | null): HTMLElement | undefined {
  const selector = "button, .search-input, input[name=scenario]";
  const controls = [...root.querySelectorAll<HTMLElement>(selector)];
  return controls.find((each) => nameOf(each) === name);
}

/**
 * Takes up which buttons were pressed before the page could answer, as `after-paint.ts` has noted
 * them, and ends the noting: from here on React answers.
 * @param root what holds the page
 * @returns what presses them again, to be called once the page is drawn
 */
export function takeUpEarlyPresses(root: HTMLElement): () => void {
  const names = root.dataset["pressed"]?.split("\n").slice(0, -1) ?? [];
  delete root.dataset["pressed"];
  // Who presses something meanwhile is answered at once, and not to be led back.
  root.addEventListener("click", () => names.splice(0), { capture: true, once: true });
  const repeat = () => {
    for (const name of names.splice(0)) findControl(root, name)?.click();
  };
  // In a task of its own: React answers a press on what has not come to life yet, but not amid its work.
  return () => void setTimeout(repeat);
}

/**
 * Takes up what a reader did in a page that was rendered ahead and is about to be drawn anew, before its
 * scripts had come: the scenario chosen and the search typed go into the address, in place.
 * @param root what holds the page as it was rendered ahead
 * @returns what gives the control that had focus focus again, to be called once the page is drawn
 */
export function takeUpEarlyActs(root: HTMLElement): () => void {
  const box = root.querySelector<HTMLInputElement>(".search-input");
  const radios = [...root.querySelectorAll<HTMLInputElement>("input[name=scenario]")];
  const chosen = radios.find(({ checked, defaultChecked }) => checked && !defaultChecked);
  const scenario = linkParsers.scenario.parse(chosen?.value ?? "");
  const q = searchValue(box?.value ?? "");
  if (scenario !== null || q !== null) {
    const { search, hash } = window.location;
    // Null would take out what the link has.
    const actions = { ...(scenario && { scenario }), ...(q && { q }) };
    rewriteAddress({ search: serialize(search, actions), hash });
  }
  const { activeElement } = document;
  const focused = activeElement?.matches("button, input") ? nameOf(activeElement) : null;
  return () => findControl(root, focused)?.focus();
}
