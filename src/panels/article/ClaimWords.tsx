import { useMemo } from "react";
import { useStore } from "../../components/create-store.ts";
import type { ClaimId } from "../../content/claims.ts";
import type { Fingerprint } from "../../content/fingerprint.ts";
import { type Run, stretchesOf } from "../../store/article/claim-runs.ts";
import { hover, hoverOfWords, setHover } from "../../store/hover.ts";
import { SelectionLink } from "../parts/SelectionLink.tsx";
import { claimsOfParagraph } from "./claims-of-paragraph.ts";
import { usePointerHover } from "./use-pointer-hover.ts";

/** Words of one or more claims, highlighted while one of them is hovered. */
function RunWords({ run }: { readonly run: Run }) {
  const { claims } = useStore(hover);
  const isLit = run.claims.some((id) => claims.includes(id));
  return (
    // The pointer's half of what the link around it does for focus.
    <span
      className="claim-run"
      data-lit={isLit}
      data-claims={run.claims.length}
      {...usePointerHover(run.claims)}
    >
      {run.text}
    </span>
  );
}

interface ClaimWordsProps {
  readonly paragraph: number;
  /** The paragraph, normalised. */
  readonly text: string;
  readonly fingerprint: Fingerprint;
  /** Id of the element that describes a claim. */
  readonly describedBy: (id: ClaimId) => string;
}

/** A paragraph of the article in which the words of each claim lead to it and to its places. */
export function ClaimWords({ paragraph, text, fingerprint, describedBy }: ClaimWordsProps) {
  const stretches = useMemo(() => {
    const ids = claimsOfParagraph(paragraph);
    return stretchesOf(
      text,
      ids.map((id) => [id, fingerprint.claims[id]] as const),
    );
  }, [paragraph, text, fingerprint]);
  return stretches.map(({ claim, runs }, index) => {
    if (claim === null) return runs.map((run) => run.text);
    return (
      <SelectionLink
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a paragraph never change
        key={index}
        className="claim-words"
        data-opens={claim}
        aria-describedby={describedBy(claim)}
        selection={{ kind: "claim", id: claim }}
        onFocus={() => setHover(hoverOfWords([claim]))}
        onBlur={() => setHover(null)}
      >
        {runs.map((run) => (
          <RunWords key={run.text} run={run} />
        ))}
      </SelectionLink>
    );
  });
}
