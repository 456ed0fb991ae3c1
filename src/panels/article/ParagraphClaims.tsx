import { useMemo } from "react";
import { useStore } from "../../components/create-store.ts";
import type { ClaimId } from "../../content/claims.ts";
import { useContentText, useTexts } from "../../dossier/content-text.ts";
import { hover, hoverOfWords, setHover } from "../../store/hover.ts";
import { SelectionLink } from "../parts/SelectionLink.tsx";
import { claimsOfParagraph } from "./claims-of-paragraph.ts";
import { usePointerHover } from "./use-pointer-hover.ts";

/** A claim in our words; its places are highlighted while pointer or focus are on it. */
function RetoldClaim({ id }: { readonly id: ClaimId }) {
  const title = useContentText().claimTitles[id];
  const text = useTexts("claims").claims[id];
  const { claims } = useStore(hover);
  const own = useMemo(() => [id], [id]);
  return (
    <li className="retold" data-lit={claims.includes(id)} {...usePointerHover(own)}>
      <SelectionLink
        className="claim-link"
        data-opens={id}
        selection={{ kind: "claim", id }}
        onFocus={() => setHover(hoverOfWords([id]))}
        onBlur={() => setHover(null)}
      >
        {title}
      </SelectionLink>{" "}
      <span className="retold-text">{text}</span>
    </li>
  );
}

/** The claims of a paragraph in our words. */
export function ParagraphClaims({ paragraph }: { readonly paragraph: number }) {
  return (
    <ul className="plain-list">
      {claimsOfParagraph(paragraph).map((id) => (
        <RetoldClaim key={id} id={id} />
      ))}
    </ul>
  );
}
