import { createRoot, hydrateRoot } from "react-dom/client";
import type { Language } from "./content/language.ts";
import { loadMessages } from "./i18n/messages.ts";
import { Root } from "./Root.tsx";
import { cleanAddress } from "./state/clean-address.ts";
import { loadContentText } from "./state/content-text.ts";

/** Whether the link asks for what the page was rendered with: nothing in particular. */
function asksForNothing(): boolean {
  return window.location.search === "";
}

/**
 * Starts the explorer in the language of the page. Where the page was rendered ahead and the link
 * asks for nothing else, its markup is taken over as it is; otherwise it is drawn anew.
 * @throws Error where the language's words cannot be fetched
 */
export async function start(root: HTMLElement): Promise<void> {
  const language = document.documentElement.lang as Language;
  const misfits = cleanAddress();
  const [i18n, text] = await Promise.all([loadMessages(language), loadContentText(language)]);
  const props = { i18n, text, misfits };
  const stillMap = root.querySelector(".still-map")?.innerHTML ?? "";
  if (stillMap !== "" && misfits.length === 0 && asksForNothing()) {
    hydrateRoot(root, <Root {...props} stillMap={stillMap} />);
  } else {
    createRoot(root).render(<Root {...props} stillMap="" />);
  }
}
