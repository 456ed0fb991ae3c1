import "../../styles/corrections.css";
import { type CorrectionId, correctionIds, correctionOf } from "../../content/corrections.ts";
import type { CorrectionText } from "../../content/text/content-text.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceRefs } from "../parts/SourceRefs.tsx";
import { CorrectedPartLink } from "./CorrectedPartLink.tsx";

interface CorrectionListProps {
  /** The level of the entries' headings: one below the heading of all. */
  readonly heading: "h2" | "h3";
}

interface CorrectionEntryProps extends CorrectionListProps {
  readonly id: CorrectionId;
  readonly text: CorrectionText;
}

function CorrectionEntry({ id, heading: Heading, text: { was, is, why } }: CorrectionEntryProps) {
  const { t, formats } = useMessages();
  const { part, since, corrected, sources } = correctionOf(id);
  return (
    <li className="correction list-entry">
      <Heading className="section-title">
        <CorrectedPartLink part={part} />
      </Heading>
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
export function CorrectionList({ heading }: CorrectionListProps) {
  const { corrections } = useTexts("corrections");
  return (
    <ol className="corrections plain-list">
      {correctionIds.map((id) => (
        <CorrectionEntry key={id} id={id} heading={heading} text={corrections[id]} />
      ))}
    </ol>
  );
}
