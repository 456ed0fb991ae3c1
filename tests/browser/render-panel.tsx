import { I18nProvider } from "@lingui/react";
import type { ReactNode } from "react";
import { render } from "vitest-browser-react";
import {
  ContentTextContext,
  loadAllParts,
  loadContentText,
} from "../../src/dossier/content-text.ts";
import { loadMessages, withLateMessages } from "../../src/i18n/messages.ts";
import { MeasuredContext, useMeasured } from "../../src/store/use-measurement.ts";
import { address, loadAddress } from "../../src/url/address.ts";
import { useUrlState, viewContextOf } from "../../src/url/use-url-state.ts";
import { homeLink } from "../../src/url/view.ts";
import { ViewContext } from "../../src/url/view-context.ts";

const i18n = await loadMessages("en");
const text = await loadContentText("en");
await withLateMessages(loadAllParts(text));

function View({ children }: { readonly children: ReactNode }) {
  const view = useUrlState();
  return (
    <ViewContext value={viewContextOf(view)}>
      <MeasuredContext value={useMeasured(view.selection)}>{children}</MeasuredContext>
    </ViewContext>
  );
}

interface PanelOptions {
  /** The query that the view is read from; what is done in the panel changes it. */
  readonly query?: string;
}

/**
 * Renders a panel in the real contexts: English messages and texts, all loaded, and the view of a query.
 * Data files are fetched as in development.
 * @returns the screen of `vitest-browser-react`
 */
export function renderPanel(panel: ReactNode, { query = "?" }: PanelOptions = {}) {
  window.history.replaceState(null, "", query);
  address.write({ link: homeLink, navigationCount: 0 });
  loadAddress();
  return render(
    <I18nProvider i18n={i18n}>
      <ContentTextContext value={text}>
        <View>{panel}</View>
      </ContentTextContext>
    </I18nProvider>,
  );
}
