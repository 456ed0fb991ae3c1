import { type SilenceId, silenceIds } from "../../content/silences.ts";
import type { SilenceText } from "../../content/text/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SilenceEntry } from "../parts/SilenceEntry.tsx";

/** What a reader of the article would need and does not get, each with its source. */
export function SilenceList({
  texts,
}: {
  readonly texts: Readonly<Record<SilenceId, SilenceText>>;
}) {
  const { t } = useMessages();
  return (
    <>
      <p className="lead">{t("silence.lead")}</p>
      <ul className="entries">
        {silenceIds.map((id) => (
          <SilenceEntry key={id} id={id} text={texts[id]} anchor={`silence-${id}`} />
        ))}
      </ul>
    </>
  );
}
