import "../../styles/article-nine.css";
import {
  type AuthenticLanguage,
  articleNine,
  articleNineAnchor,
} from "../../content/declaration.ts";
import { type SourceId, sources } from "../../content/sources.ts";
import { useTexts } from "../../dossier/content-text.ts";
import { SourceRefs } from "./SourceRefs.tsx";

const authentic = Object.entries(articleNine.authentic) as readonly [AuthenticLanguage, SourceId][];

interface ArticleNineProps {
  /** Whether it is the quotation that links on the page lead to. */
  readonly isAnchor?: boolean;
}

/** Article 9 of the Joint Declaration of 1956 in English, and the way to its authentic texts. */
export function ArticleNine({ isAnchor = false }: ArticleNineProps) {
  const { declaration: text } = useTexts("declaration");
  return (
    <figure className="article-nine" {...(isAnchor && { id: articleNineAnchor, tabIndex: -1 })}>
      <figcaption>
        <strong>{text.title}</strong> {text.before}
      </figcaption>
      <blockquote lang="en">“… {articleNine.english}”</blockquote>
      <p className="fact-basis">
        {text.translation} <SourceRefs ids={articleNine.translations} />. {text.authentic}{" "}
        {authentic.map(([language, id], index) => (
          <span key={language}>
            {index > 0 && ", "}
            <a href={sources[id].url ?? undefined} hrefLang={language} rel="noreferrer">
              {text.languages[language]}
            </a>
          </span>
        ))}
        .
      </p>
    </figure>
  );
}
