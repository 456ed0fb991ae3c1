import { useId } from "react";
import { contradictionIds, contradictionOf } from "../../content/contradictions.ts";
import type { ClaimDeskText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SelectionLink } from "../parts/SelectionLink.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import { ContradictionSides } from "./ContradictionSides.tsx";

/** The hardest contradiction of the article, and the way to the others. */
export function ContradictionCard({ text }: { readonly text: ClaimDeskText }) {
  const { t } = useMessages();
  const heading = useId();
  const [id] = contradictionIds;
  if (id === undefined) return null;
  return (
    <section className="contradiction-card" aria-labelledby={heading}>
      <h3 className="card-title" id={heading}>
        {t("conflicts.heading")}
      </h3>
      <ContradictionSides id={id} />
      <p className="card-line">
        {text.relations[contradictionOf(id).relation].label}.{" "}
        <SelectionLink data-opens={id} selection={{ kind: "contradiction", id }}>
          {t("contradiction.why")}
        </SelectionLink>
        {" · "}
        <ViewLink view="contradictions">
          {t("contradictions.more", { count: contradictionIds.length - 1 })}
        </ViewLink>
      </p>
    </section>
  );
}
