import type { ClaimId } from "../../content/claims.ts";
import type { Span } from "../../content/fingerprint.ts";
import { type Run, stretchesOf } from "../../state/article/claim-runs.ts";
import { useCell } from "../../state/cell.ts";
import { glance, glanceAtWords, lookAt } from "../../state/glance.ts";
import { useView } from "../../state/view-context.ts";
import { hrefOf, type Selection } from "../../state/view-state.ts";
import { ActLink } from "../../ui/ActLink.tsx";

/** Words of one or more claims; they stand out while the reader looks at one of them. */
function RunWords({ run }: { readonly run: Run }) {
  const { claims } = useCell(glance);
  const isLit = run.claims.some((id) => claims.includes(id));
  return (
    // The pointer's half of what the link around it does for focus.
    <span
      className="claim-run"
      data-lit={isLit}
      data-claims={run.claims.length}
      onPointerEnter={() => lookAt(glanceAtWords(run.claims))}
      onPointerLeave={() => lookAt(null)}
    >
      {run.text}
    </span>
  );
}

interface ClaimWordsProps {
  readonly text: string;
  readonly spans: readonly (readonly [ClaimId, Span])[];
  /** Id of the element that describes a claim. */
  readonly describedBy: (id: ClaimId) => string;
}

/** A paragraph of the article in which the words of each claim lead to it and to its places. */
export function ClaimWords({ text, spans, describedBy }: ClaimWordsProps) {
  const { view, acts } = useView();
  return stretchesOf(text, spans).map(({ claim, runs }, index) => {
    if (claim === null) return runs.map((run) => run.text);
    const selection: Selection = { kind: "claim", id: claim };
    return (
      <ActLink
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a paragraph never change
        key={index}
        className="claim-words"
        data-opens={claim}
        aria-describedby={describedBy(claim)}
        href={hrefOf({ ...view, selection, camera: null })}
        onAct={() => acts.choose(selection)}
        onFocus={() => lookAt(glanceAtWords([claim]))}
        onBlur={() => lookAt(null)}
      >
        {runs.map((run) => (
          <RunWords key={run.text} run={run} />
        ))}
      </ActLink>
    );
  });
}
