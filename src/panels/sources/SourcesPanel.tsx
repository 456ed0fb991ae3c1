import "../../styles/sources.css";
import { sourceIds, sources } from "../../content/sources.ts";
import { siteHref } from "../../dossier/site-root.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { PanelLink } from "../parts/PanelLink.tsx";
import { SourcesByKind } from "./SourcesByKind.tsx";

/** Every source, by kind, with what was read of it and the licences of what we redistribute. */
export function SourcesPanel() {
  const { t } = useMessages();
  const { entry } = useView().view;
  return (
    <>
      {entry !== null && !Object.hasOwn(sources, entry) && (
        <p className="notice">{t("entry.unknown", { entry })}</p>
      )}
      <p className="lead">{t("sources.lead", { count: sourceIds.length })}</p>
      <p className="part-links">
        <PanelLink panel="terms" className="button part-link">
          {t("terms.open")}
        </PanelLink>
        <PanelLink panel="privacy" className="button part-link">
          {t("privacy.open")}
        </PanelLink>
        <PanelLink panel="offline" className="button part-link">
          {t("offline.open")}
        </PanelLink>
        {/* Rendered ahead by the build, from the panels themselves. */}
        <a className="button part-link" href="./text.html">
          {t("page.readText")}
        </a>
        {/* Written by the build: Vite collects the licences of what it bundles. */}
        <a className="button part-link" href={siteHref("licences.txt")}>
          {t("licences.open")}
        </a>
      </p>
      <SourcesByKind entry={entry} />
    </>
  );
}
