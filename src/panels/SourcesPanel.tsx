import "../styles/sources.css";
import type { Source, SourceKind } from "../content/source.ts";
import { type SourceId, sourceIds, sources } from "../content/sources.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useView } from "../state/view-context.ts";
import { PanelLink } from "./PanelLink.tsx";
import { SourceList } from "./SourceList.tsx";

/** From what was signed or said to who wrote about it. */
const kindsInOrder: readonly SourceKind[] = [
  "primary",
  "official",
  "dataset",
  "scholarship",
  "press",
  "reference",
  "other",
];

function idsOfKind(kind: SourceKind): readonly SourceId[] {
  return sourceIds.filter((id) => (sources[id] as Source).kind === kind);
}

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
        {/* Written by the build: Vite collects the licences of what it bundles. */}
        <a className="button part-link" href="./licences.txt">
          {t("licences.open")}
        </a>
      </p>
      {kindsInOrder.map((kind) => (
        <section key={kind} className="section">
          <h2 className="section-title">{t(`sourceKind.${kind}`)}</h2>
          <SourceList ids={idsOfKind(kind)} entry={entry} />
        </section>
      ))}
    </>
  );
}
