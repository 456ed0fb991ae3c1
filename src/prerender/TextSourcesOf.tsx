import type { SourceId } from "../content/sources.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { SourceRefs } from "../panels/parts/SourceRefs.tsx";

/** The sources of an entry, in short: they are listed in full at the end of the page. */
export function TextSourcesOf({ ids }: { readonly ids: readonly SourceId[] }) {
  const { t } = useMessages();
  if (ids.length === 0) return null;
  return (
    <p className="fact-basis">
      {t("plain.sourcesOf")} <SourceRefs ids={ids} />
    </p>
  );
}
