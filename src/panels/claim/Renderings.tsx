import type { OriginText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";

/** A few Portuguese words beside what became of them in English, each with what that did. */
export function Renderings({ renderings }: Pick<OriginText, "renderings">) {
  const { t } = useMessages();
  return (
    <table className="renderings">
      <thead>
        <tr>
          <th scope="col">{t("origin.portuguese")}</th>
          <th scope="col">{t("origin.english")}</th>
          <th scope="col">{t("origin.effect")}</th>
        </tr>
      </thead>
      <tbody>
        {renderings.map(({ portuguese, english, effect }) => (
          <tr key={portuguese}>
            <th scope="row" lang="pt">
              {portuguese}
            </th>
            <td>{english}</td>
            <td className="rendering-effect">{effect}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
