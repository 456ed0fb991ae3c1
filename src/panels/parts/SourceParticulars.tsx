import type { Source } from "../../content/source.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { usePublisherWords } from "./use-publisher-words.ts";

interface CopyLinkProps {
  readonly address: string | undefined;
  readonly words: string;
}

function CopyLink({ address, words }: CopyLinkProps) {
  if (address === undefined) return null;
  return (
    <>
      {" · "}
      <a href={address} rel="noreferrer">
        {words}
      </a>
    </>
  );
}

interface SourceParticularsProps {
  readonly source: Source;
  /** Whether its kind is said, which a list by kinds says already. */
  readonly hasKind?: boolean;
}

/** What stands below a title: publisher, date, kind, licence, month of reading, and copies. */
export function SourceParticulars({ source, hasKind = false }: SourceParticularsProps) {
  const { t, formats } = useMessages();
  const { inFull } = usePublisherWords();
  const { publisher, url, copyUrl, date, kind, licence, accessed, archivedUrl, noAddress } = source;
  const words = [
    inFull(publisher),
    date === null ? t("basis.undated") : formats.date(date),
    ...(hasKind ? [t(`sourceKind.${kind}`)] : []),
    ...(licence === undefined ? [] : [licence]),
    ...(noAddress === undefined ? [] : [t(`sources.noAddress.${noAddress}`)]),
    ...(accessed === undefined ? [] : [t("sources.read", { date: formats.date(accessed) })]),
  ];
  return (
    <>
      {words.join(" · ")}
      {/* Without an address of its own, the title leads there. */}
      {url !== null && <CopyLink address={archivedUrl} words={t("sources.archived")} />}
      <CopyLink address={copyUrl} words={t("sources.copy")} />
    </>
  );
}
