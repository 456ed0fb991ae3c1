import type { SourceId } from "../../content/sources.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { SourceList } from "./SourceList.tsx";

/** Lists longer than this are folded, so that they do not bury what stands below them. */
const mostOpen = 8;

/** The sources of what is being read, under their heading. */
export function SourcesSection({ ids }: { readonly ids: readonly SourceId[] }) {
  const { t } = useMessages();
  if (ids.length === 0) return null;
  return (
    <section className="section">
      <h3 className="section-title">{t("sources.heading")}</h3>
      {ids.length <= mostOpen ? (
        <SourceList ids={ids} />
      ) : (
        <details>
          <summary>{t("sources.all", { count: ids.length })}</summary>
          <SourceList ids={ids} />
        </details>
      )}
    </section>
  );
}
