/** What kind of document a source is; shown to the reader beside its title. */
export type SourceKind =
  | "primary" // the treaty, note, minute or transcript itself
  | "official" // a government or public body writing about it
  | "press"
  | "scholarship"
  | "reference" // encyclopaedias, gazetteers and their mirrors
  | "dataset"
  | "other"; // blogs, travel pages, forum copies of press reports

/** Why a source has no address. */
type NoAddress =
  | "offline-only" // printed, or kept in an archive
  | "page-gone" // what was read is no longer there
  | "archive-only" // read in an archived copy, which is linked
  | "not-recorded" // the page was read, but its address was not kept
  | "several"; // several pages say the same, none of which stands out

/** A citation. Titles stay in the language of the document. */
export interface Source {
  readonly kind: SourceKind;
  /** Title or, where the page has none we could read, a plain description in English. */
  readonly title: string;
  readonly publisher: string;
  /** Absolute https/http address, or null for a document cited by reference only. */
  readonly url: string | null;
  /** Address of the same document on another site, where its text was read or can be compared. */
  readonly copyUrl?: string;
  /** ISO 8601 date of the document, reduced precision allowed (`2019`, `2019-01`); null if undated. */
  readonly date: string | null;
  /** BCP 47 code of the document's language. */
  readonly language: string;
  /** Licence, for sources whose content we redistribute. */
  readonly licence?: string;
  /** ISO 8601 date, reduced precision allowed, on which its text was read; none if we know it from others only. */
  readonly accessed?: string;
  /** Address of an archived copy. */
  readonly archivedUrl?: string;
  /** Why `url` is null. */
  readonly noAddress?: NoAddress;
}
