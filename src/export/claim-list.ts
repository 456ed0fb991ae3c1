import { claimChecks } from "../content/claim-checks.ts";
import { claimIds, claimOf } from "../content/claims.ts";
import { conflictsOf, contradictionsOf } from "../content/contradictions.ts";
import { ladderOf } from "../content/ladder.ts";
import { quotationWords } from "../content/quotation-words.ts";
import { quotations } from "../content/quotations.ts";
import { claimDesk } from "../content/text/en/claim-desk.ts";
import { claimTitles } from "../content/text/en/claim-titles.ts";
import { claimTexts } from "../content/text/en/claims.ts";

/** The claims for reuse, in the article's order; ids are those of links and anchors. */
export function claimList(): readonly object[] {
  return claimIds.map((id) => {
    const { paragraph, speaker, outlet, said, kind, verdict, places } = claimOf(id);
    const { occurred, verdictSources, insertedWords, sources } = claimChecks[id];
    const { article, reading } = ladderOf(id);
    const [title, text] = [claimTitles[id], claimTexts[id]];
    const { label, definition } = claimDesk.verdicts[verdict];
    return {
      id,
      paragraph,
      speaker,
      outlet,
      kind,
      verdict,
      places,
      conflictsWith: conflictsOf(id),
      contradictions: contradictionsOf(id),
      title,
      text,
      // The article's own words, and which words of the paragraph they are, counted from 1.
      quotation: { text: quotations[id], words: quotationWords[id] },
      verdictLabel: label,
      verdictDefinition: definition,
      ...claimDesk.readings[id],
      said,
      occurred,
      published: article.when,
      taken: { from: article.item.source, published: article.item.published },
      checked: reading.when,
      insertedWords,
      verdictSources,
      sources,
    };
  });
}
