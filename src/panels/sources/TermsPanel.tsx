import "../../styles/terms.css";
import { type TermId, termIds } from "../../content/terms.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { SourcesPart } from "../parts/SourcesPart.tsx";
import { TermDefinition } from "../parts/TermDefinition.tsx";
import { usePanelFocus } from "../parts/use-panel-focus.ts";

/** Every term with its definition; a link may start at one. */
export function TermsPanel() {
  const { t } = useMessages();
  const { entry } = useView().view;
  const start = usePanelFocus<HTMLLIElement>();
  const isKnown = termIds.includes(entry as TermId);
  return (
    <SourcesPart title={t("terms.heading")} startsAtHeading={!isKnown}>
      {entry !== null && !isKnown && <p className="notice">{t("entry.unknown", { entry })}</p>}
      <p className="lead">{t("terms.lead")}</p>
      <ul className="terms plain-list">
        {termIds.map((id) => (
          <li
            key={id}
            className="list-entry"
            data-entry={id === entry}
            {...(id === entry && { ref: start, tabIndex: -1 })}
          >
            <TermDefinition term={id} />
          </li>
        ))}
      </ul>
    </SourcesPart>
  );
}
