import { figureList } from "virtual:figure-list";
import { useMemo } from "react";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { evidenceRecords } from "../../scenario/evidence.ts";
import { type EvidenceRow, evidenceRows } from "./evidence-rows.ts";

/** Every figure that the site shows, in the reader's words. */
export function useEvidence(): readonly EvidenceRow[] {
  const tools = useMessages();
  const { evidence } = useTexts("evidence");
  const { scenarios } = useContentText();
  return useMemo(
    () =>
      evidenceRows(evidenceRecords(figureList), {
        tools,
        stated: evidence,
        scenarioNames: scenarios,
      }),
    [tools, evidence, scenarios],
  );
}
