import type { MessageId } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { useFailedFiles } from "../state/use-data-file.ts";
import { Notice } from "../ui/Notice.tsx";

/** What is missing without a file, by its path. */
const missing: Readonly<Record<string, MessageId>> = {
  "islands.geojson": "geo.islands",
  "bases.geojson": "geo.bases",
  "places.geojson": "geo.points",
  "zones/atoms.topojson": "geo.sea",
  "figures.json": "geo.figures",
};

/** Says which parts of the map are missing and why, and offers to try again. */
export function GeoNotices() {
  const { t } = useMessages();
  const failed = useFailedFiles();
  if (failed.length === 0) return null;
  const retryAll = () => {
    for (const { retry } of failed) retry();
  };
  return (
    <Notice act={{ label: t("notice.retry"), onAct: retryAll }}>
      <ul>
        {failed.map(({ path, failure }) => (
          <li key={path}>
            {t(missing[path] ?? "geo.basemap")} {t(`geo.${failure}`, { path })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
