import { sourceIds } from "../content/sources.ts";
import { siteHref } from "../dossier/site-root.ts";
import type { MessageId } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { SourcesByKind } from "../panels/sources/SourcesByKind.tsx";
import { ViewContext } from "../url/view-context.ts";
import { TextClaims } from "./TextClaims.tsx";
import { TextCorrections } from "./TextCorrections.tsx";
import { TextEvidence } from "./TextEvidence.tsx";
import { TextMaps, type TextMapsProps } from "./TextMaps.tsx";
import { TextPlaces } from "./TextPlaces.tsx";
import { TextScenarios } from "./TextScenarios.tsx";
import { TextTerms } from "./TextTerms.tsx";
import { TextTimeline } from "./TextTimeline.tsx";
import { textView } from "./text-view.ts";

/** The parts in the order they are read in, by their anchors. */
const parts: readonly (readonly [anchor: string, title: MessageId])[] = [
  ["maps", "plain.maps"],
  ["claims", "plain.claims"],
  ["scenario", "plain.scenarios"],
  ["places", "plain.places"],
  ["timeline", "panel.timeline"],
  ["terms", "terms.heading"],
  ["evidence", "evidence.heading"],
  ["corrections", "corrections.heading"],
  ["sources", "plain.sources"],
];

const dataFiles = [
  "islands.geojson",
  "bases.geojson",
  "places.geojson",
  "claims.json",
  "figures.json",
  "sources.json",
  "timeline.json",
] as const;

function TextSources() {
  const { t } = useMessages();
  return (
    <section id="sources" className="text-part">
      <h1>{t("plain.sources")}</h1>
      <p className="lead">
        {t("sources.count", { count: sourceIds.length })}. {t("sources.lead")}{" "}
        {t("sources.reading")}
      </p>
      <SourcesByKind entry={null} isUnfolded />
      <section className="section">
        <h2 className="section-title">{t("plain.data")}</h2>
        <p>{t("plain.dataLead")}</p>
        <ul className="statements">
          {dataFiles.map((file) => (
            <li key={file}>
              <a href={siteHref(`data/${file}`)}>{`data/${file}`}</a>
            </li>
          ))}
        </ul>
      </section>
    </section>
  );
}

/** Everything there is to read, on one page that needs no script, made of the explorer's own parts. */
export function TextPage(maps: TextMapsProps) {
  const { t } = useMessages();
  return (
    <ViewContext value={textView("today")}>
      <nav className="text-contents" aria-label={t("plain.contents")}>
        <ul>
          {parts.map(([anchor, title]) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <TextMaps {...maps} />
      <TextClaims />
      <TextScenarios />
      <TextPlaces />
      <TextTimeline />
      <TextTerms />
      <TextEvidence />
      <TextCorrections />
      <TextSources />
    </ViewContext>
  );
}
