import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/panels.css";
import "./styles/map.css";
import "./styles/sea.css";
import { I18nProvider } from "@lingui/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import type { Language } from "./content/language.ts";
import { loadMessages } from "./i18n/messages.ts";
import { PageBoundary } from "./panels/PageBoundary.tsx";
import { AddressAdapter } from "./state/address-adapter.ts";
import { cleanAddress } from "./state/clean-address.ts";
import { ContentTextContext, loadContentText } from "./state/content-text.ts";

/** Starts the explorer in the language of the page. */
async function start(root: HTMLElement): Promise<void> {
  const language = document.documentElement.lang as Language;
  const misfits = cleanAddress();
  const [i18n, text] = await Promise.all([loadMessages(language), loadContentText(language)]);
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ContentTextContext value={text}>
          <AddressAdapter>
            <PageBoundary>
              <App misfits={misfits} />
            </PageBoundary>
          </AddressAdapter>
        </ContentTextContext>
      </I18nProvider>
    </StrictMode>,
  );
  document.getElementById("load-failure")?.remove();
}

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");
start(root).catch((error: unknown) => {
  // The words for it may be what failed to load, so the page brings this message itself.
  document.getElementById("load-failure")?.removeAttribute("hidden");
  throw error;
});
