import "../../styles/claims.css";
import { type ClaimId, claimOf } from "../../content/claims.ts";
import {
  type ContradictionId,
  contradictionOf,
  differingPlaces,
  placesOfSide,
} from "../../content/contradictions.ts";
import { placeOf } from "../../content/places.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { paragraphLabels } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ClaimLink } from "../parts/ClaimLink.tsx";
import { DefinitionList } from "../parts/DefinitionList.tsx";
import { DetailPanel } from "../parts/DetailPanel.tsx";
import { PlaceChips } from "../parts/PlaceChips.tsx";
import { SourcesSection } from "../parts/SourcesSection.tsx";
import { ArticleOrigin } from "./ArticleOrigin.tsx";
import { RelationMark } from "./RelationMark.tsx";

interface SideProps {
  readonly claims: readonly ClaimId[];
  readonly mark: "first" | "second";
}

/** One side: its mark on the map, what it states, and the places it is about. */
function Side({ claims, mark }: SideProps) {
  const { t } = useMessages();
  const text = useContentText().claims;
  const paragraphs = paragraphLabels(
    t,
    claims.map((id) => claimOf(id).paragraph),
  );
  return (
    <section className="section side-claims" data-side={mark}>
      <h3 className="section-title">{t(`contradiction.${mark}`, { paragraphs })}</h3>
      {claims.map((id) => (
        <div key={id} className="side-claim">
          <ClaimLink id={id} />
          <p>{text[id].text}</p>
        </div>
      ))}
      <PlaceChips ids={placesOfSide(claims)} />
    </section>
  );
}

/** What the map's crossed lines mean here, or that there are none. */
function OnMap({ id }: { readonly id: ContradictionId }) {
  const { t, nameOf } = useMessages();
  const differing = differingPlaces(id);
  const places = differing.map((place) => nameOf(placeOf(place).names)).join(", ");
  const message = differing.length === 0 ? "contradiction.noneOnMap" : "contradiction.onMap";
  return <p className="on-map">{t(message, { places })}</p>;
}

/** All that is said of a contradiction. */
function Described({ id }: { readonly id: ContradictionId }) {
  const { t } = useMessages();
  const { claimDesk: text } = useTexts("claimDesk");
  const { relation, sides, sources } = contradictionOf(id);
  const { what, document } = text.contradictions[id];
  return (
    <>
      <RelationMark relation={relation} relations={text.relations} />
      <p className="lead">{what}</p>
      <Side claims={sides[0]} mark="first" />
      <Side claims={sides[1]} mark="second" />
      <OnMap id={id} />
      <section className="section meaning">
        <h3 className="section-title">{t("contradiction.document")}</h3>
        <p className="prose">{document}</p>
      </section>
      {relation !== "wording" && (
        <section className="section">
          <h3 className="section-title">{t("origin.heading")}</h3>
          <ArticleOrigin text={text.origin} />
        </section>
      )}
      <DefinitionList title={t("contradictions.scale")} entries={Object.values(text.relations)} />
      <SourcesSection ids={sources} />
    </>
  );
}

/** Two sides of the article that do not hold together, each with its mark on the map. */
export function ContradictionPanel({ id }: { readonly id: ContradictionId }) {
  const { t } = useMessages();
  const { contradictions } = useContentText();
  return (
    <DetailPanel id={id} title={contradictions[id]} kicker={t("contradiction.kicker")}>
      <Described id={id} />
    </DetailPanel>
  );
}
