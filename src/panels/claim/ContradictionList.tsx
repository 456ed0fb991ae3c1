import { contradictionIds, contradictionOf } from "../../content/contradictions.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { ClaimLink } from "../parts/ClaimLink.tsx";
import { DefinitionList } from "../parts/DefinitionList.tsx";
import { Quotation } from "../parts/Quotation.tsx";
import { ContradictionLink } from "./ContradictionLink.tsx";
import { RelationMark } from "./RelationMark.tsx";

/** Every pair and group of claims that do not hold together, the hardest first. */
export function ContradictionList({ text }: { readonly text: ClaimDeskText }) {
  const { t } = useMessages();
  return (
    <>
      <ol className="entries">
        {contradictionIds.map((id) => {
          const { relation, sides } = contradictionOf(id);
          return (
            <li key={id} id={id} className="entry">
              <RelationMark relation={relation} relations={text.relations} />
              <div className="entry-head">
                <ContradictionLink id={id} />
              </div>
              <p className="entry-summary">{text.contradictions[id].what}</p>
              <ul className="plain-list">
                {sides.flat().map((claim) => (
                  <li key={claim}>
                    <ClaimLink id={claim} /> <Quotation id={claim} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      <DefinitionList title={t("contradictions.scale")} entries={Object.values(text.relations)} />
    </>
  );
}
