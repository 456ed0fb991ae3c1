import { claimChecks } from "../content/claim-checks.ts";
import { type ClaimId, claimIds, claimOf } from "../content/claims.ts";
import type { ClaimDeskText } from "../content/text/content-text.ts";
import { paragraphLabel } from "../i18n/paragraph-label.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { ClaimConflicts } from "../panels/ClaimConflicts.tsx";
import { ClaimVerdict } from "../panels/ClaimVerdict.tsx";
import { ContradictionList } from "../panels/ContradictionList.tsx";
import { DefinitionList } from "../panels/DefinitionList.tsx";
import { PlaceChips } from "../panels/PlaceChips.tsx";
import { useClaimDeskText, useContentText } from "../state/content-text.ts";
import { TextEntry } from "./TextEntry.tsx";
import { TextSourcesOf } from "./TextSourcesOf.tsx";

interface TextClaimProps {
  readonly id: ClaimId;
  readonly desk: ClaimDeskText;
}

function TextClaim({ id, desk }: TextClaimProps) {
  const { t, formats } = useMessages();
  const { claims, speakers, claimKinds } = useContentText();
  const { paragraph, speaker, kind, said, places } = claimOf(id);
  const { reason, context } = desk.readings[id];
  const when = formats.interval(said.from, said.to);
  return (
    <TextEntry
      id={id}
      kicker={t("claim.kicker", { paragraph: paragraphLabel(t, paragraph) })}
      title={claims[id].title}
    >
      <p className="lead">{claims[id].text}</p>
      <p className="claim-line">
        {t("plain.claimLine", { speaker: speakers[speaker], kind: claimKinds[kind], when })}
      </p>
      <ClaimVerdict id={id} text={desk} reason={reason} />
      <ClaimConflicts id={id} text={desk} />
      <p className="prose">{context}</p>
      <PlaceChips ids={places} />
      <TextSourcesOf ids={claimChecks[id].sources} />
    </TextEntry>
  );
}

/** Every claim with its verdict, and where claims contradict each other. */
export function TextClaims() {
  const { t } = useMessages();
  const desk = useClaimDeskText();
  if (desk === null) throw new Error("The claim desk is not there");
  return (
    <section id="claims" className="text-part">
      <h1>{t("plain.claims")}</h1>
      <p className="lead">{t("claims.lead")}</p>
      <DefinitionList title={t("verdict.scale")} entries={Object.values(desk.verdicts)} />
      {claimIds.map((id) => (
        <TextClaim key={id} id={id} desk={desk} />
      ))}
      <ContradictionList text={desk} />
    </section>
  );
}
