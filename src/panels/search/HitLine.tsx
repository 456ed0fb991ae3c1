import { type ClaimId, claimOf } from "../../content/claims.ts";
import { type ContradictionId, contradictionOf } from "../../content/contradictions.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { ScenarioId } from "../../content/scenarios.ts";
import { type SourceId, sources } from "../../content/sources.ts";
import type { TermId } from "../../content/terms.ts";
import { type TimelineEventId, timelineEventOf } from "../../content/timeline-events.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import type { Hit } from "../../dossier/search/search-index.ts";
import { paragraphLabel, paragraphsLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { OtherNames } from "../parts/OtherNames.tsx";
import { type SitePageId, sitePageName } from "./site-pages.ts";

function SourceLine({ id }: { readonly id: SourceId }) {
  const { title, publisher, language } = sources[id];
  return (
    <>
      <cite className="hit-title" lang={language}>
        {title}
      </cite>
      <span className="hit-line">{publisher}</span>
    </>
  );
}

function TermLine({ id }: { readonly id: TermId }) {
  const { name, definition } = useTexts("terms").terms[id];
  return (
    <>
      <span className="hit-title">{name}</span>
      <span className="hit-line">{definition}</span>
    </>
  );
}

function EventLine({ id }: { readonly id: TimelineEventId }) {
  const { formats } = useMessages();
  const { from, to } = timelineEventOf(id).when;
  return (
    <>
      <span className="hit-title">{useTexts("timeline").timeline[id].title}</span>
      <span className="hit-line">{formats.interval(from, to)}</span>
    </>
  );
}

function ContradictionLine({ id }: { readonly id: ContradictionId }) {
  const { t } = useMessages();
  const paragraphs = contradictionOf(id)
    .sides.flat()
    .map((claim) => claimOf(claim).paragraph);
  return (
    <>
      <span className="hit-title">{useContentText().contradictions[id]}</span>
      <span className="hit-line">
        {paragraphsLabel(
          t,
          paragraphs.toSorted((a, b) => a - b),
        )}
      </span>
    </>
  );
}

/** One result: what it is called, and a line that tells it from others. */
export function HitLine({ hit }: { readonly hit: Hit }) {
  const { t, nameOf } = useMessages();
  const text = useContentText();
  const { summaries, claims } = useTexts("summaries", "claims");
  // Ids come from the index, which is made from the very lists.
  switch (hit.kind) {
    case "place": {
      const { names } = placeOf(hit.id as PlaceId);
      return (
        <>
          <span className="hit-title">{nameOf(names)}</span> <OtherNames names={names} />
          <span className="hit-line">{summaries[hit.id as PlaceId]}</span>
        </>
      );
    }
    case "note":
      return (
        <span className="hit-title">
          {t("search.noteOn", { place: nameOf(placeOf(hit.id as PlaceId).names) })}
        </span>
      );
    case "claim": {
      return (
        <>
          <span className="hit-title">
            <span className="paragraph-mark">
              {paragraphLabel(t, claimOf(hit.id as ClaimId).paragraph)}
            </span>{" "}
            {text.claimTitles[hit.id as ClaimId]}
          </span>
          <span className="hit-line">{claims[hit.id as ClaimId]}</span>
        </>
      );
    }
    case "scenario": {
      const { name, announcement } = text.scenarios[hit.id as ScenarioId];
      return (
        <>
          <span className="hit-title">{name}</span>
          <span className="hit-line">{announcement}</span>
        </>
      );
    }
    case "contradiction":
      return <ContradictionLine id={hit.id as ContradictionId} />;
    case "event":
      return <EventLine id={hit.id as TimelineEventId} />;
    case "page":
      return <span className="hit-title">{sitePageName(hit.id as SitePageId, t)}</span>;
    case "term":
      return <TermLine id={hit.id as TermId} />;
    case "source":
      return <SourceLine id={hit.id as SourceId} />;
  }
}
