import { type TermId, termOf } from "../../content/terms.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceRefs } from "./SourceRefs.tsx";

/** A term's name, what it means and what that rests on. */
export function TermDefinition({ term }: { readonly term: TermId }) {
  const { t } = useMessages();
  const { name, definition } = useTexts("terms").terms[term];
  const { sources } = termOf(term);
  return (
    <>
      <strong className="term-name">{name}</strong>
      <span className="term-definition">{definition}</span>
      <span className="fact-basis">
        {sources.length === 0 ? t("terms.unsourced") : <SourceRefs ids={sources} />}
      </span>
    </>
  );
}
