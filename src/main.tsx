import "./styles/first-frame.css";
import "./styles/panels.css";
import "./styles/detail.css";
import "./styles/notices.css";
import "./styles/map.css";
import "./styles/print.css";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { Language } from "./content/language.ts";
import { loadContentText } from "./dossier/content-text.ts";
import { islandsOverviewFile } from "./dossier/geo-file.ts";
import { loadFile } from "./dossier/use-data-file.ts";
import { loadMessages } from "./i18n/messages.ts";
import { Root } from "./Root.tsx";
import { cleanAddress } from "./url/clean-address.ts";
import { takeUpEarlyActs, takeUpEarlyPresses } from "./url/early-acts.ts";

/**
 * Starts the explorer in the language of the page. Where the page was rendered ahead and the link
 * asks for nothing else, its markup is taken over as it is; otherwise it is drawn anew.
 */
async function start(root: HTMLElement): Promise<void> {
  // They come late in built pages, and scripts after them. Without them most of the page stays hidden.
  const styles = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (styles?.sheet === null) throw new Error("The styles of the page are missing");
  const language = document.documentElement.lang as Language;
  const invalidParams = cleanAddress();
  // Small, and there before the map is: it need not compete with this script for the line. In a task
  // of its own, for asking takes the browser as long as starting does.
  setTimeout(() => loadFile(islandsOverviewFile));
  const [i18n, text] = await Promise.all([loadMessages(language), loadContentText(language)]);
  const stillMap = root.querySelector(".still-map")?.innerHTML ?? "";
  const asksForNothing = window.location.search === "" && invalidParams.length === 0;
  const props = { i18n, text, invalidParams };
  const repeatPresses = takeUpEarlyPresses(root);
  if (stillMap !== "" && asksForNothing) {
    // In steps, or the page would be deaf until all of it has been taken over.
    startTransition(() => {
      hydrateRoot(root, <Root {...props} stillMap={stillMap} onDrawn={repeatPresses} />);
    });
  } else {
    const restoreFocus = takeUpEarlyActs(root);
    const onDrawn = () => {
      restoreFocus();
      repeatPresses();
    };
    createRoot(root).render(<Root {...props} stillMap="" onDrawn={onDrawn} />);
  }
  document.getElementById("load-failure")?.remove();
}

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");
start(root).catch((error: unknown) => {
  // The words for it may be what failed to load, so the page brings this message itself.
  document.getElementById("load-failure")?.removeAttribute("hidden");
  throw error;
});
