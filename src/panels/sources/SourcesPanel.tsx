import "../../styles/sources.css";
import { retiredSources } from "../../content/retired-sources.ts";
import { sourceIds, sources } from "../../content/sources.ts";
import { siteHref } from "../../dossier/site-root.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { ArticleCitation } from "../parts/ArticleCitation.tsx";
import { PanelLink } from "../parts/PanelLink.tsx";
import { SourcesByKind } from "./SourcesByKind.tsx";

/** Every source, by kind and folded, and the pages of the site about itself. */
export function SourcesPanel() {
  const { t } = useMessages();
  const asked = useView().view.entry;
  const entry = asked === null ? null : (retiredSources[asked] ?? asked);
  return (
    <>
      {entry !== null && !Object.hasOwn(sources, entry) && (
        <p className="notice">{t("entry.unknown", { entry })}</p>
      )}
      <h2 className="detail-title">{t("sources.count", { count: sourceIds.length })}</h2>
      <ArticleCitation />
      <p className="lead">{t("sources.lead")}</p>
      <p className="source-reading">{t("sources.reading")}</p>
      {/* By key, so that a link to another entry opens its group. */}
      <div key={entry} className="source-groups">
        <SourcesByKind entry={entry} />
      </div>
      <section className="section">
        <h3 className="section-title">{t("sources.about")}</h3>
        <ul className="site-pages">
          <li>
            <PanelLink panel="terms">{t("terms.open")}</PanelLink>
          </li>
          <li>
            <PanelLink panel="evidence">{t("evidence.open")}</PanelLink>
          </li>
          <li>
            <PanelLink panel="corrections">{t("corrections.open")}</PanelLink>
          </li>
          <li>
            <PanelLink panel="privacy">{t("privacy.open")}</PanelLink>
          </li>
          <li>
            <PanelLink panel="offline">{t("offline.open")}</PanelLink>
          </li>
          <li>
            {/* Rendered ahead by the build, from the panels themselves. */}
            <a href="./text.html">{t("page.readText")}</a>
          </li>
          <li>
            {/* Written by the build: Vite collects the licences of what it bundles. */}
            <a href={siteHref("licences.txt")}>{t("licences.open")}</a>
          </li>
        </ul>
      </section>
    </>
  );
}
