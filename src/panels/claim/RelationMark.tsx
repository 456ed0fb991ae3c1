import type { Relation } from "../../content/contradictions.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";

interface RelationMarkProps {
  readonly relation: Relation;
  readonly relations: ClaimDeskText["relations"];
}

/** How hard the sides of a contradiction pull apart, in words. */
export function RelationMark({ relation, relations }: RelationMarkProps) {
  return (
    <p className="relation" data-relation={relation}>
      {relations[relation].label}
    </p>
  );
}
