import { type ProposalId, proposals } from "../../content/proposals.ts";
import type { ScenariosText } from "../../content/text/content-text.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";

interface ProposalListProps {
  readonly ids: readonly ProposalId[];
  readonly texts: ScenariosText;
  /** Whether it says how far proposals came. */
  readonly hasNote?: boolean;
}

/** Proposals: by whom, when, how far each came, and the source. */
export function ProposalList({ ids, texts, hasNote = false }: ProposalListProps) {
  return (
    <>
      <ul className="statements">
        {ids.map((id) => (
          <li key={id}>
            {texts.proposals[id]}{" "}
            <span className="fact-basis">
              <SourceRefs ids={proposals[id].sources} />
            </span>
          </li>
        ))}
      </ul>
      {hasNote && <p className="fact-basis">{texts.proposalNote}</p>}
    </>
  );
}
