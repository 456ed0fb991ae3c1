import type { MessageId } from "../../i18n/messages.ts";
import type { Translate } from "../../i18n/use-messages.ts";
import { type PanelId, panelIds } from "../../url/view.ts";

/** A page of the site that can be searched: a panel, the account of the article, or all there is to read on one page. */
export type SitePageId = PanelId | "origin" | "text";

export const sitePageIds: readonly SitePageId[] = [...panelIds, "origin", "text"];

const names: Readonly<Record<SitePageId, MessageId>> = {
  scenario: "panel.scenario",
  places: "panel.places",
  claims: "panel.claims",
  timeline: "panel.timeline",
  sources: "panel.sources",
  article: "article.heading",
  terms: "terms.open",
  evidence: "evidence.open",
  corrections: "corrections.open",
  privacy: "privacy.open",
  offline: "offline.open",
  origin: "claims.view.origin",
  text: "page.readText",
};

/** What a page of the site is called. */
export function sitePageName(id: SitePageId, t: Translate): string {
  return t(names[id]);
}
