import type { SourceId } from "../../content/sources.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { Fold } from "./Fold.tsx";
import { SourceList } from "./SourceList.tsx";

/** The sources of what is being read, folded. */
export function SourcesSection({ ids }: { readonly ids: readonly SourceId[] }) {
  const { t } = useMessages();
  if (ids.length === 0) return null;
  return (
    <Fold summary={t("sources.all", { count: ids.length })}>
      <SourceList ids={ids} />
    </Fold>
  );
}
