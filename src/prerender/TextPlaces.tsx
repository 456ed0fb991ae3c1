import { particularsOf } from "../content/place-particulars.ts";
import { type PlaceId, placeOf } from "../content/places.ts";
import { scenarioIds } from "../content/scenarios.ts";
import { silenceIds, silenceOf } from "../content/silences.ts";
import type { PlaceNote } from "../content/text/content-text.ts";
import { useContentText, useTexts } from "../dossier/content-text.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { LaterBadge } from "../panels/parts/LaterBadge.tsx";
import { OtherNames } from "../panels/parts/OtherNames.tsx";
import { placeSections } from "../panels/parts/place-sections.ts";
import { StatusMark } from "../panels/parts/StatusMark.tsx";
import { FacilityParticularsList } from "../panels/place/FacilityParticularsList.tsx";
import { MentionMark } from "../panels/place/MentionMark.tsx";
import { PlaceFacts } from "../panels/place/PlaceFacts.tsx";
import { PlaceInArticle } from "../panels/place/PlaceInArticle.tsx";
import { WholeLink } from "../panels/place/WholeLink.tsx";
import { firstOfRole, scenarioRoleOf } from "../scenario/scenario-role.ts";
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

/** What the article leaves out about a place: links to the list of silences. */
function Silences({ id }: { readonly id: PlaceId }) {
  const { t } = useMessages();
  const { silences } = useTexts("claimDesk").claimDesk;
  const about = silenceIds.filter((silence) => silenceOf(silence).places.includes(id));
  if (about.length === 0) return null;
  return (
    <section className="section">
      <h3 className="section-title">{t("silence.ofPlace", { count: about.length })}</h3>
      <ul className="statements">
        {about.map((silence) => (
          <li key={silence}>
            <a href={`#silence-${silence}`}>{silences[silence].title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the scenarios mean for a place and what the article says of it, or under which place that stands. */
function InDispute({ id, note }: TextPlaceProps) {
  const { kind, mention } = placeOf(id);
  const first = firstOfRole(id);
  if (kind === "islet") {
    return (
      <p className="prose">
        <WholeLink message="plain.sameAll" whole={first} />
      </p>
    );
  }
  const meanings =
    first === id ? (
      <Meanings id={id} />
    ) : (
      <p className="prose">
        <WholeLink message="plain.sameScenarios" whole={first} />
      </p>
    );
  return (
    <>
      {meanings}
      {mention.kind === "none" ? (
        <p className="prose">
          <MentionMark mention={mention} />
        </p>
      ) : (
        <PlaceInArticle id={id} note={note} />
      )}
      <Silences id={id} />
    </>
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
      {note.later !== undefined && (
        <p className="prose">
          <LaterBadge /> {note.later}
        </p>
      )}
      <InDispute id={id} note={note} />
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
      <p className="lead">{t("legend.names")}</p>
      {placeSections.map(({ title, ids }) => (
        <section key={title}>
          <p className="text-group">{t(title, { count: ids.length })}</p>
          {title === "places.okinawa" && <p className="caveat">{t("facilities.basis")}</p>}
          {ids.map((id) => (
            <TextPlace key={id} id={id} note={notes[id]} />
          ))}
        </section>
      ))}
    </section>
  );
}
