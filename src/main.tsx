import "./styles/first-frame.css";
import "./styles/panels.css";
import "./styles/story.css";
import "./styles/detail.css";
import "./styles/notices.css";
import "./styles/map.css";
import "./styles/scenario-bar.css";
import "./styles/print.css";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./App.tsx";
import type { Language } from "./content/language.ts";
import { loadContentText } from "./dossier/content-text.ts";
import { islandsOverviewFile } from "./dossier/geo-file.ts";
import { loadFile } from "./dossier/use-data-file.ts";
import { loadMessages } from "./i18n/messages.ts";
import { reloadOnPreloadError } from "./offline/reload-on-preload-error.ts";
import { address, loadAddress } from "./url/address.ts";
import { homeLink } from "./url/view.ts";

/**
 * Starts the explorer in the language of the page. A bare address hydrates the prerendered page;
 * any other link is rendered anew.
 */
async function start(root: HTMLElement): Promise<void> {
  // They come late in built pages, and scripts after them. Without them most of the page stays hidden.
  const styles = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (styles?.sheet === null) throw new Error("The styles of the page are missing");
  const language = document.documentElement.lang as Language;
  const invalidParams = loadAddress();
  loadFile(islandsOverviewFile);
  const [i18n, text] = await Promise.all([loadMessages(language), loadContentText(language)]);
  const isPrerendered = root.firstElementChild !== null;
  const isBare = address.read().link === homeLink && invalidParams.length === 0;
  const props = { i18n, text, invalidParams };
  if (isPrerendered && isBare) {
    // In a transition the browser can act between steps of it.
    startTransition(() => {
      hydrateRoot(root, <App {...props} />);
    });
  } else createRoot(root).render(<App {...props} />);
  document.getElementById("load-failure")?.remove();
}

reloadOnPreloadError();
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");
start(root).catch((error: unknown) => {
  // The words for it may be what failed to load, so the page brings this message itself.
  document.getElementById("load-failure")?.removeAttribute("hidden");
  throw error;
});
