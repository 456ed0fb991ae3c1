import { useId, useMemo } from "react";
import { type ClaimId, claimIds, claimOf } from "../../content/claims.ts";
import { placeOf } from "../../content/places.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { paragraphLabel } from "../../i18n/paragraph-label.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { ReadArticle } from "../../store/article/article-store.ts";
import { ClaimWords } from "./ClaimWords.tsx";
import { ExtraParagraphs } from "./ExtraParagraphs.tsx";
import { ParagraphClaims } from "./ParagraphClaims.tsx";
import { beginning, type ShownPiece, shownPieces } from "./shown-pieces.ts";

/** What each claim says and where, for those who hear its words read out. */
function Descriptions({ idOf }: { readonly idOf: (id: ClaimId) => string }) {
  const { t, nameOf } = useMessages();
  const text = useContentText();
  return (
    <div hidden>
      {claimIds.map((id) => (
        <span key={id} id={idOf(id)}>
          {t("text.describe", {
            claim: text.claimTitles[id],
            places: claimOf(id)
              .places.map((place) => nameOf(placeOf(place).names))
              .join(", "),
          })}
        </span>
      ))}
    </div>
  );
}

interface ShownPieceViewProps extends Pick<ReadArticle, "fingerprint"> {
  readonly piece: ShownPiece;
  readonly describedBy: (id: ClaimId) => string;
}

function ShownPieceView({ piece, fingerprint, describedBy }: ShownPieceViewProps) {
  const { t } = useMessages();
  switch (piece.kind) {
    case "matched": {
      const { paragraph, text } = piece;
      return (
        <p className="article-paragraph" data-headline={paragraph === 0}>
          <span className="paragraph-mark">{paragraphLabel(t, paragraph)}</span>{" "}
          <ClaimWords
            paragraph={paragraph}
            text={text}
            fingerprint={fingerprint}
            describedBy={describedBy}
          />
        </p>
      );
    }
    case "changed":
      return (
        <div className="article-paragraph" data-differs="changed">
          <p>
            <span className="paragraph-mark">{paragraphLabel(t, piece.paragraph)}</span>{" "}
            <span className="piece-mark">{t("text.changed")}</span> {beginning(piece.text)}
          </p>
          <p className="piece-note">{t("text.changedClaims")}</p>
          <ParagraphClaims paragraph={piece.paragraph} />
        </div>
      );
    case "missing":
      return (
        <div className="article-paragraph" data-differs="missing">
          <p className="piece-note">
            {t("text.missing", { paragraph: paragraphLabel(t, piece.paragraph) })}
          </p>
          <ParagraphClaims paragraph={piece.paragraph} />
        </div>
      );
    case "boilerplate":
      return <p className="skipped">{t("text.skipped", { text: piece.text })}</p>;
    case "extras":
      return <ExtraParagraphs texts={piece.texts} count={piece.count} />;
  }
}

/** The reader's text, the words of its claims tied to the map. */
export function ArticleText({ article }: { readonly article: ReadArticle }) {
  const { t } = useMessages();
  const prefix = useId();
  const describedBy = (id: ClaimId) => `${prefix}${id}`;
  const pieces = useMemo(() => shownPieces(article.report.pieces), [article]);
  return (
    <section className="section article-text">
      <h3 className="section-title">{t("text.heading")}</h3>
      <p>{t("text.lead")}</p>
      {pieces.map((piece, index) => (
        <ShownPieceView
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change
          key={index}
          piece={piece}
          fingerprint={article.fingerprint}
          describedBy={describedBy}
        />
      ))}
      <Descriptions idOf={describedBy} />
    </section>
  );
}
