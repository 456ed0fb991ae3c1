import { claimsAbout } from "../../content/claims.ts";
import { particularsOf } from "../../content/place-particulars.ts";
import { type PlaceId, placeOf } from "../../content/places.ts";
import type { PlaceNote } from "../../content/text/content-text.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { scenarioRoleOf } from "../../scenario/scenario-role.ts";
import { useView } from "../../url/view-context.ts";
import { ArticleExcerpt } from "../parts/ArticleExcerpt.tsx";
import { DetailPanel } from "../parts/DetailPanel.tsx";
import { OtherNames } from "../parts/OtherNames.tsx";
import { SourcesSection } from "../parts/SourcesSection.tsx";
import { StatusMark } from "../parts/StatusMark.tsx";
import { TermText } from "../parts/TermText.tsx";
import { useTermMarks } from "../parts/use-term-marks.ts";
import { PlaceFacts } from "./PlaceFacts.tsx";
import { PlaceInArticle } from "./PlaceInArticle.tsx";
import { PlaceTools } from "./PlaceTools.tsx";

function ScenarioMeaning({ id }: { readonly id: PlaceId }) {
  const { t } = useMessages();
  const { view } = useView();
  const { name } = useContentText().scenarios[view.scenario];
  const texts = useTexts("scenarios").scenarios.scenarios;
  const { meaning } = texts[view.scenario === "own" ? "today" : view.scenario];
  const { group } = placeOf(id);
  return (
    <section className="meaning">
      <h3 className="section-title">{t("place.underScenario", { scenario: name })}</h3>
      {group !== null && <StatusMark group={group} />}
      <p>{meaning[scenarioRoleOf(id)]}</p>
    </section>
  );
}

interface WithNoteProps {
  readonly id: PlaceId;
  readonly note: PlaceNote;
}

/** The note, what the article says, and the facts. */
function Noted({ id, note }: WithNoteProps) {
  const { t } = useMessages();
  const paragraphs = useTermMarks(note.note);
  return (
    <>
      <section className="section">
        <h3 className="section-title">{t("place.note")}</h3>
        {paragraphs.map((pieces, index) => (
          <p key={note.note[index]} className="prose">
            <TermText pieces={pieces} />
          </p>
        ))}
      </section>
      <PlaceInArticle id={id} note={note} />
      <ArticleExcerpt claims={claimsAbout(id)} />
      <PlaceFacts id={id} note={note} />
    </>
  );
}

/** Everything we say of one place. */
export function PlacePanel({ id }: { readonly id: PlaceId }) {
  const { t, nameOf } = useMessages();
  const { summaries } = useContentText();
  const { kind, names } = placeOf(id);
  const { notes } = useTexts("notes", "scenarios", "claimDesk", "terms");
  return (
    <DetailPanel id={id} title={nameOf(names)} kicker={t(`kind.${kind}`)}>
      <OtherNames names={names} />
      <p className="lead">{summaries[id]}</p>
      <PlaceTools id={id} />
      <ScenarioMeaning id={id} />
      <Noted id={id} note={notes[id]} />
      <SourcesSection ids={particularsOf(id).sources} />
    </DetailPanel>
  );
}
