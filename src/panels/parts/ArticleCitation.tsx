import { sources } from "../../content/sources.ts";
import { useMessages } from "../../i18n/use-messages.ts";

const { title, publisher, url, date } = sources["fort-russ-article"];

/** The article that all of this is about: its title, linked, who published it and when. */
export function ArticleCitation() {
  const { t, formats } = useMessages();
  return (
    <p className="article-citation">
      {t("article.subject")}{" "}
      <a href={url} rel="noreferrer" lang="en">
        {title}
      </a>
      , {publisher}, <time dateTime={date}>{formats.interval(date, date)}</time>
    </p>
  );
}
