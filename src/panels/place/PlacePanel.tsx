import "../../styles/place.css";
import { claimsAbout } from "../../content/claims.ts";
import { groupIds } from "../../content/place.ts";
import { particularsOf } from "../../content/place-particulars.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ArticleExcerpt } from "../parts/ArticleExcerpt.tsx";
import { DetailPanel } from "../parts/DetailPanel.tsx";
import { Fold } from "../parts/Fold.tsx";
import { OtherNames } from "../parts/OtherNames.tsx";
import { SourcesSection } from "../parts/SourcesSection.tsx";
import { FacilityParticularsList } from "./FacilityParticularsList.tsx";
import { FacilitySize } from "./FacilitySize.tsx";
import { HeadFigures } from "./HeadFigures.tsx";
import { PeopleChart } from "./PeopleChart.tsx";
import { PlaceFacts } from "./PlaceFacts.tsx";
import { PlaceInArticle } from "./PlaceInArticle.tsx";
import { PlaceNoteText } from "./PlaceNoteText.tsx";
import { PlaceSilences } from "./PlaceSilences.tsx";
import { PlaceStatus } from "./PlaceStatus.tsx";
import { PlaceTools } from "./PlaceTools.tsx";
import { SizeChart } from "./SizeChart.tsx";

/** Everything we say of one place: figures and pictures first, then what is said of it. */
export function PlacePanel({ id }: { readonly id: PlaceId }) {
  const { t, nameOf } = useMessages();
  const { kind, names, group: disputed } = placeOf(id);
  const { facts, facility, sources } = particularsOf(id);
  const note = useTexts("notes", "scenarios", "claimDesk", "terms").notes[id];
  const group = groupIds.find((each) => each === id);
  return (
    <DetailPanel id={id} title={nameOf(names)} kicker={t(`kind.${kind}`)}>
      <OtherNames names={names} isDisputed={disputed !== null} />
      <PlaceTools id={id} />
      {disputed !== null && <PlaceStatus id={id} />}
      <HeadFigures id={id} />
      {facility !== null && <FacilityParticularsList id={id} facility={facility} />}
      <FacilitySize id={id} />
      {disputed === null && <PlaceStatus id={id} />}
      {group !== undefined && <SizeChart group={group} />}
      <PeopleChart id={id} />
      <PlaceInArticle id={id} note={note}>
        <PlaceSilences id={id} />
      </PlaceInArticle>
      <ArticleExcerpt claims={claimsAbout(id)} />
      <PlaceNoteText note={note} />
      {facts.length + note.caveats.length > 0 && (
        <Fold
          summary={
            facts.length > 0
              ? t("place.facts", { count: facts.length })
              : t("place.doubts", { count: note.caveats.length })
          }
        >
          <PlaceFacts id={id} note={note} />
        </Fold>
      )}
      <SourcesSection ids={sources} />
    </DetailPanel>
  );
}
