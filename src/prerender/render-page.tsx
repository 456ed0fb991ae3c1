import { I18nProvider } from "@lingui/react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { App } from "../App.tsx";
import { type Language, pageFolders } from "../content/language.ts";
import {
  ContentTextContext,
  loadAllParts,
  loadContentText,
  writtenLanguages,
} from "../dossier/content-text.ts";
import type { DataFile, DataPath } from "../dossier/data-file.ts";
import { basesFile, islandsOverviewFile } from "../dossier/geo-file.ts";
import { type FileLoad, KnownFilesContext } from "../dossier/use-data-file.ts";
import { loadAllMessages } from "../i18n/messages.ts";
import { PosterContext } from "../map/Poster.tsx";
import { type ReadFile, readStaticMaps } from "./read-static-maps.ts";
import { StaticPoster } from "./StaticPoster.tsx";
import { TextHead } from "./TextHead.tsx";
import { TextPage } from "./TextPage.tsx";

/** What a page of one language is made of; `root`, `text` and `loadFailure` are markup. */
export interface PageParts {
  readonly language: Language;
  /** The folder of its pages, relative to the root of the site: empty, or a name and a slash. */
  readonly folder: string;
  /** What the site is called for short, and in full. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The first screen of the explorer. */
  readonly root: string;
  /** Everything there is to read, for the page without script, and that page's title. */
  readonly text: string;
  readonly textTitle: string;
  /** What a link to that page says. */
  readonly readText: string;
  readonly loadFailure: string;
}

/** Reads a file of the site by its path under `data/`. */
type ReadPath = (path: string) => string;

/** Headings one level further down: a panel's stand in a part of the page of text. */
function lowerHeadings(markup: string): string {
  return markup.replace(
    /<(\/?)h([1-5])(?=[ >])/g,
    (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
  );
}

/**
 * Renders the pages of every language there is text in, by the components that run in the browser.
 * @throws Error where a file or a text is not what it must be
 */
export async function renderPages(readPath: ReadPath): Promise<readonly PageParts[]> {
  return Promise.all(writtenLanguages.map((language) => renderPage(language, readPath)));
}

async function renderPage(language: Language, readPath: ReadPath): Promise<PageParts> {
  const read: ReadFile = <T,>({ path, check }: DataFile<T>): T => {
    const content = check(JSON.parse(readPath(path)));
    if (content === null) throw new Error(`${path} cannot be used`);
    return content;
  };
  const i18n = await loadAllMessages(language);
  const { poster, ...textMaps } = readStaticMaps(read);
  const firstText = await loadContentText(language);
  const root = renderToString(
    <PosterContext value={renderToStaticMarkup(<StaticPoster {...poster} />)}>
      <App i18n={i18n} text={firstText} invalidParams={[]} />
    </PosterContext>,
  );
  return {
    language,
    folder: pageFolders[language],
    name: i18n._("site.name"),
    title: i18n._("page.title"),
    description: i18n._("page.description"),
    root,
    text: await renderText(),
    textTitle: i18n._("page.textTitle"),
    readText: i18n._("page.readText"),
    loadFailure: renderToStaticMarkup(
      <>
        {i18n._("page.failed")}{" "}
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is this one, with its query */}
        <a href="">{i18n._("page.reload")}</a>.
      </>,
    ),
  };

  async function renderText(): Promise<string> {
    const text = await loadContentText(language);
    await loadAllParts(text);
    const known = new Map<DataPath, FileLoad<unknown>>(
      [islandsOverviewFile, basesFile].map((file) => [
        file.path,
        { status: "ready", content: read<unknown>(file) },
      ]),
    );
    const inContext = (page: React.ReactNode) =>
      renderToStaticMarkup(
        <I18nProvider i18n={i18n}>
          <ContentTextContext value={text}>
            <KnownFilesContext value={known}>{page}</KnownFilesContext>
          </ContentTextContext>
        </I18nProvider>,
      );
    const head = inContext(<TextHead />);
    return `<main class="text-page">${head}${lowerHeadings(inContext(<TextPage {...textMaps} />))}</main>`;
  }
}
