import { type ClaimId, claimIds, claimOf } from "../content/claims.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useContentText } from "../state/content-text.ts";
import { ArticleExcerpt } from "./article/ArticleExcerpt.tsx";
import { ClaimLink } from "./ClaimLink.tsx";
import { DetailPanel } from "./DetailPanel.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { paragraphLabel } from "./paragraph-label.ts";
import { SourcesSection } from "./SourcesSection.tsx";
import { TermedText } from "./terms/TermedText.tsx";
import { useTermMarks } from "./terms/use-term-marks.ts";

function Attribution({ id }: { readonly id: ClaimId }) {
  const { t, formats } = useMessages();
  const text = useContentText();
  const { speaker, outlet, kind, said } = claimOf(id);
  const rows = [
    [t("claim.speaker"), text.speakers[speaker]],
    [t("claim.outlet"), text.outlets[outlet]],
    [t("claim.kind"), text.claimKinds[kind]],
    [t("claim.said"), formats.interval(said.from, said.to)],
  ] as const;
  return (
    <dl className="facts">
      {rows.map(([label, value]) => (
        <div key={label} className="fact">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Neighbours({ id }: { readonly id: ClaimId }) {
  const { t } = useMessages();
  const index = claimIds.indexOf(id);
  const previous = claimIds[index - 1];
  const next = claimIds[index + 1];
  return (
    <nav className="neighbours" aria-label={t("claim.neighbours")}>
      {previous !== undefined && (
        <p>
          <span className="neighbour-label">{t("claim.previous")}</span> <ClaimLink id={previous} />
        </p>
      )}
      {next !== undefined && (
        <p>
          <span className="neighbour-label">{t("claim.next")}</span> <ClaimLink id={next} />
        </p>
      )}
    </nav>
  );
}

/** Everything we say of one claim: the words are ours, the attribution the article's. */
export function ClaimPanel({ id }: { readonly id: ClaimId }) {
  const { t } = useMessages();
  const text = useContentText().claims[id];
  const { paragraph, places, sources } = claimOf(id);
  const [claim = [], context = []] = useTermMarks([text.text, text.context]);
  const kicker = t("claim.kicker", { paragraph: paragraphLabel(t, paragraph) });
  return (
    <DetailPanel id={id} title={text.title} kicker={kicker}>
      <p className="lead claim-text">
        <TermedText pieces={claim} />
      </p>
      <ArticleExcerpt claims={[id]} />
      <section className="section">
        <h3 className="section-title">{t("claim.places")}</h3>
        <ul className="chips">
          {places.map((placeId) => (
            <li key={placeId}>
              <PlaceLink id={placeId} />
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h3 className="section-title">{t("claim.attribution")}</h3>
        <Attribution id={id} />
        <p>{text.when}</p>
      </section>
      <section className="section">
        <h3 className="section-title">{t("claim.context")}</h3>
        <p className="prose">
          <TermedText pieces={context} />
        </p>
      </section>
      <SourcesSection ids={sources} />
      <Neighbours id={id} />
    </DetailPanel>
  );
}
