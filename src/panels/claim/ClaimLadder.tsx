import type { ReactNode } from "react";
import { articleItems, joinConfidence } from "../../content/article-items.ts";
import type { Absence, ClaimKind } from "../../content/claim.ts";
import { claimChecks } from "../../content/claim-checks.ts";
import { type ClaimId, claimOf } from "../../content/claims.ts";
import type { When } from "../../content/figure.ts";
import { ladderOf } from "../../content/ladder.ts";
import type { Source } from "../../content/source.ts";
import { sources } from "../../content/sources.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { paragraphLabels } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ClaimDate } from "./ClaimDate.tsx";

interface RungProps {
  readonly label: string;
  readonly who: string;
  readonly children?: ReactNode;
}

function Rung({ label, who, children }: RungProps) {
  return (
    <li className="rung">
      <p className="rung-label">{label}</p>
      <p className="rung-who">{who}</p>
      {children}
    </li>
  );
}

interface RungLineProps {
  readonly kind: ClaimKind;
  /** What was done on that day: said, published, checked. */
  readonly deed: string;
  readonly when: When | Absence;
  readonly absences: ClaimDeskText["absences"];
}

/** What a statement is on its rung, and since when. */
function RungLine({ kind, deed, when, absences }: RungLineProps) {
  const { claimKinds } = useContentText();
  return (
    <p className="claim-line">
      {claimKinds[kind]} · {deed} <ClaimDate when={when} absences={absences} />
    </p>
  );
}

/** From which agency item a paragraph was taken; nothing for the headline, which is the page's own. */
function TakenFrom({ item }: Pick<ReturnType<typeof ladderOf>["article"], "item">) {
  const { t, formats } = useMessages();
  if (item.source === articleItems.headline.source) return null;
  const { publisher }: Source = sources[item.source];
  const { from, to } = item.published;
  const date = formats.interval(from, to);
  return <p>{t("ladder.fromItem", { publisher, date, confidence: joinConfidence })}</p>;
}

function InsertedWords({ words }: { readonly words: readonly string[] }) {
  const { t } = useMessages();
  if (words.length === 0) return null;
  const quoted = words.map((word) => t("ladder.word", { word })).join(", ");
  return <p className="inserted">{t("ladder.inserted", { words: quoted })}</p>;
}

interface ClaimLadderProps {
  readonly id: ClaimId;
  readonly text: ClaimDeskText;
  /** How we read the claim, with terms marked. */
  readonly reading: ReactNode;
}

/** The way a statement took to the reader, a rung for each who passed it on, ours the last. */
export function ClaimLadder({ id, text, reading: ourReading }: ClaimLadderProps) {
  const { absences, readings } = text;
  const { t } = useMessages();
  const { speakers, outlets } = useContentText();
  const { speaker, outlet, article, reading } = ladderOf(id);
  const paragraph = paragraphLabels(t, [claimOf(id).paragraph]);
  return (
    <ol className="ladder">
      <Rung label={t("ladder.speaker")} who={speakers[speaker.who]}>
        <RungLine {...speaker} deed={t("ladder.said")} absences={absences} />
        <p>{readings[id].when}</p>
      </Rung>
      {typeof outlet === "string" ? (
        <Rung label={t("ladder.outlet")} who={absences[outlet].label} />
      ) : (
        <Rung label={t("ladder.outlet")} who={outlets[outlet.who]}>
          <RungLine {...outlet} deed={t("ladder.published")} absences={absences} />
        </Rung>
      )}
      <Rung label={t("ladder.article")} who={t("ladder.page", { paragraph })}>
        <RungLine {...article} deed={t("ladder.published")} absences={absences} />
        <TakenFrom item={article.item} />
        <InsertedWords words={claimChecks[id].insertedWords} />
      </Rung>
      <Rung label={t("ladder.reading")} who={t("ladder.readingBy")}>
        <RungLine {...reading} deed={t("ladder.read")} absences={absences} />
        <p>{ourReading}</p>
      </Rung>
    </ol>
  );
}
