import { particularsOf } from "../content/place-particulars.ts";
import { type PlaceId, placeOf } from "../content/places.ts";
import { scenarioIds } from "../content/scenarios.ts";
import type { PlaceNote } from "../content/text/content-text.ts";
import { useContentText, useTexts } from "../dossier/content-text.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { OtherNames } from "../panels/parts/OtherNames.tsx";
import { placeSections } from "../panels/parts/place-sections.ts";
import { StatusMark } from "../panels/parts/StatusMark.tsx";
import { FacilityParticularsList } from "../panels/place/FacilityParticularsList.tsx";
import { PlaceFacts } from "../panels/place/PlaceFacts.tsx";
import { PlaceInArticle } from "../panels/place/PlaceInArticle.tsx";
import { scenarioRoleOf } from "../scenario/scenario-role.ts";
import { TextEntry } from "./TextEntry.tsx";
import { TextSourcesOf } from "./TextSourcesOf.tsx";

/** What each scenario means for a place. */
function Meanings({ id }: { readonly id: PlaceId }) {
  const { t } = useMessages();
  const names = useContentText().scenarios;
  const texts = useTexts("scenarios").scenarios;
  return (
    <section className="section">
      <h3 className="section-title">{t("plain.scenarios")}</h3>
      <ul className="statements">
        {scenarioIds.map((scenario) => (
          <li key={scenario}>
            <strong>{names[scenario].name}</strong>:{" "}
            {texts.scenarios[scenario].meaning[scenarioRoleOf(id)]}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TextPlaceProps {
  readonly id: PlaceId;
  readonly note: PlaceNote;
}

function TextPlace({ id, note }: TextPlaceProps) {
  const { t, nameOf } = useMessages();
  const { summaries } = useTexts("summaries");
  const { kind, names, group } = placeOf(id);
  const { facts, facility, sources } = particularsOf(id);
  return (
    <TextEntry id={id} kicker={t(`kind.${kind}`)} title={nameOf(names)}>
      <OtherNames names={names} isDisputed={group !== null} />
      <p className="lead">{summaries[id]}</p>
      {group !== null && <StatusMark group={group} />}
      {note.note.map((paragraph) => (
        <p key={paragraph} className="prose">
          {paragraph}
        </p>
      ))}
      <Meanings id={id} />
      <PlaceInArticle id={id} note={note} />
      {(facts.length > 0 || note.caveats.length > 0) && (
        <section className="section">
          <h3 className="section-title">{t("place.facts", { count: facts.length })}</h3>
          {facility !== null && <FacilityParticularsList id={id} facility={facility} />}
          <PlaceFacts id={id} note={note} />
        </section>
      )}
      <TextSourcesOf ids={sources} />
    </TextEntry>
  );
}

/** Every place with its note, by kind. */
export function TextPlaces() {
  const { t } = useMessages();
  const { notes } = useTexts("notes");
  return (
    <section id="places" className="text-part">
      <h1>{t("plain.places")}</h1>
      {placeSections.map(({ title, ids }) => (
        <section key={title}>
          <p className="text-group">{t(title, { count: ids.length })}</p>
          {ids.map((id) => (
            <TextPlace key={id} id={id} note={notes[id]} />
          ))}
        </section>
      ))}
    </section>
  );
}
