import "../../styles/corrections.css";
import { type CorrectionId, correctionIds, correctionOf } from "../../content/corrections.ts";
import type { CorrectionText } from "../../content/text/content-text.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import { CorrectedPartLink } from "./CorrectedPartLink.tsx";

interface CorrectionEntryProps {
  readonly id: CorrectionId;
  readonly text: CorrectionText;
}

function CorrectionEntry({ id, text: { was, is, why } }: CorrectionEntryProps) {
  const { t, formats } = useMessages();
  const { part, since, corrected, sources } = correctionOf(id);
  return (
    <li className="correction list-entry">
      <h3 className="section-title">
        <CorrectedPartLink part={part} />
      </h3>
      <dl>
        <div>
          <dt>{t("corrections.was")}</dt>
          <dd>{was}</dd>
        </div>
        <div>
          <dt>{t("corrections.is")}</dt>
          <dd>{is}</dd>
        </div>
        <div>
          <dt>{t("corrections.why")}</dt>
          <dd>{why}</dd>
        </div>
      </dl>
      <p className="fact-basis">
        {t("corrections.dates", {
          since: formats.date(since),
          corrected: formats.date(corrected),
        })}
        {sources.length > 0 && " · "}
        {sources.length > 0 && <SourceRefs ids={sources} />}
      </p>
    </li>
  );
}

/** Everything that was wrong, the newest correction first. */
export function CorrectionList() {
  const { corrections } = useTexts("corrections");
  return (
    <ol className="corrections plain-list">
      {correctionIds.map((id) => (
        <CorrectionEntry key={id} id={id} text={corrections[id]} />
      ))}
    </ol>
  );
}
