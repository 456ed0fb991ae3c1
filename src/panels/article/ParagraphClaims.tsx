import { useMemo } from "react";
import type { ClaimId } from "../../content/claims.ts";
import { useCell } from "../../state/cell.ts";
import { useContentText } from "../../state/content-text.ts";
import { glance, glanceAtWords, lookAt } from "../../state/glance.ts";
import { SelectionLink } from "../frame/SelectionLink.tsx";
import { claimsOfParagraph } from "./claims-of-paragraph.ts";
import { usePointerLook } from "./use-pointer-look.ts";

/** A claim retold; its places light up while pointer or focus are on it. */
function RetoldClaim({ id }: { readonly id: ClaimId }) {
  const { title, text } = useContentText().claims[id];
  const { claims } = useCell(glance);
  const own = useMemo(() => [id], [id]);
  return (
    <li className="retold" data-lit={claims.includes(id)} {...usePointerLook(own)}>
      <SelectionLink
        className="claim-link"
        data-opens={id}
        selection={{ kind: "claim", id }}
        onFocus={() => lookAt(glanceAtWords([id]))}
        onBlur={() => lookAt(null)}
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
