import { figureMethodIds } from "../../content/figure-method.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";

/** Every method of deriving a figure, by the words that stand for it in the list. */
export function EvidenceMethods() {
  const { t } = useMessages();
  const { figureMethods } = useTexts("scenarios").scenarios;
  return (
    <dl className="evidence-methods">
      {figureMethodIds.map((id) => (
        <div key={id}>
          <dt>{t(`evidence.method.${id}`)}</dt>
          <dd>{figureMethods[id]}</dd>
        </div>
      ))}
    </dl>
  );
}
