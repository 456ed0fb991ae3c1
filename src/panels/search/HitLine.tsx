import { type ClaimId, claimOf } from "../../content/claims.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import { type SourceId, sources } from "../../content/sources.ts";
import type { TermId } from "../../content/terms.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import type { Hit } from "../../dossier/search/search-index.ts";
import { paragraphLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { OtherNames } from "../parts/OtherNames.tsx";

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

/** One result: what it is called, and a line that tells it from others. */
export function HitLine({ hit }: { readonly hit: Hit }) {
  const { t, nameOf } = useMessages();
  const text = useContentText();
  // Ids come from the index, which is made from the very lists.
  switch (hit.kind) {
    case "place": {
      const { names } = placeOf(hit.id as PlaceId);
      return (
        <>
          <span className="hit-title">{nameOf(names)}</span> <OtherNames names={names} />
          <span className="hit-line">{text.summaries[hit.id as PlaceId]}</span>
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
      const claim = text.claims[hit.id as ClaimId];
      return (
        <>
          <span className="hit-title">
            <span className="paragraph-mark">
              {paragraphLabel(t, claimOf(hit.id as ClaimId).paragraph)}
            </span>{" "}
            {claim.title}
          </span>
          <span className="hit-line">{claim.text}</span>
        </>
      );
    }
    case "term":
      return <TermLine id={hit.id as TermId} />;
    case "source":
      return <SourceLine id={hit.id as SourceId} />;
  }
}
