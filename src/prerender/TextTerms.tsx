import { termIds } from "../content/terms.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { TermDefinition } from "../panels/parts/TermDefinition.tsx";

/** Every term with its definition. */
export function TextTerms() {
  const { t } = useMessages();
  return (
    <section id="terms" className="text-part">
      <h1>{t("terms.heading")}</h1>
      <ul className="terms plain-list">
        {termIds.map((id) => (
          <li key={id} id={`term-${id}`} className="list-entry">
            <TermDefinition term={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
