import type { MessageId } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { islandsFile, islandsOverviewFile } from "../state/geo-file.ts";
import { useMissingFiles } from "../state/use-missing-files.ts";
import { Notice } from "../ui/Notice.tsx";

/** What is missing without a file, by its path. */
const missing: Readonly<Record<string, MessageId>> = {
  [islandsOverviewFile.path]: "geo.islands",
  [islandsFile.path]: "geo.islandsDetail",
  "bases.geojson": "geo.bases",
  "places.geojson": "geo.points",
  "zones/atoms.topojson": "geo.sea",
  "figures.json": "geo.figures",
};

/** Says which parts of the map are missing and why, and offers to try again. */
export function GeoNotices() {
  const { t } = useMessages();
  const failed = useMissingFiles();
  if (failed.length === 0) return null;
  const retryAll = () => {
    for (const { retry } of failed) retry();
  };
  // Who is told that there are no islands need not be told that they have no detail.
  const isWithoutIslands = failed.some(({ path }) => path === islandsOverviewFile.path);
  const told = failed.filter(({ path }) => !(isWithoutIslands && path === islandsFile.path));
  return (
    <Notice act={{ label: t("notice.retry"), onAct: retryAll }}>
      <ul>
        {told.map(({ path, failure }) => (
          <li key={path}>
            {t(missing[path] ?? "geo.basemap")} {t(`geo.${failure}`, { path })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
