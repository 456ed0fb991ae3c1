import { useEffect } from "react";
import { Notice } from "../components/Notice.tsx";
import type { DataPath } from "../dossier/data-file.ts";
import { islandsFile, islandsOverviewFile } from "../dossier/geo-file.ts";
import { useFailedFiles } from "../dossier/use-data-file.ts";
import type { MessageId } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { announce } from "../store/announcement.ts";

/** What is missing without a file. */
const missing: Readonly<Record<DataPath, MessageId>> = {
  "islands-overview.geojson": "geo.islands",
  "islands.geojson": "geo.islandsDetail",
  "bases.geojson": "geo.bases",
  "places.geojson": "geo.points",
  "basemap/world.topojson": "geo.basemap",
  "basemap/region.topojson": "geo.basemap",
  "basemap/kurils.topojson": "geo.basemap",
  "basemap/okinawa.topojson": "geo.basemap",
  "zones/atoms.topojson": "geo.sea",
};

/** Says which parts of the map are missing, and offers to load them again. */
export function DataNotices() {
  const { t } = useMessages();
  const failed = useFailedFiles();
  const paths = failed.map(({ path }) => path);
  // The exact islands stand in for the overview; without both, the missing detail goes without saying.
  const standIn = paths.includes(islandsFile.path) ? islandsFile : islandsOverviewFile;
  const named = paths.includes(islandsOverviewFile.path)
    ? paths.filter((path) => path !== standIn.path)
    : paths;
  const count = named.length;
  useEffect(() => {
    if (count > 0) announce(t("status.failed", { count }));
  }, [count, t]);
  if (count === 0) return null;
  const retryAll = () => {
    for (const { retry } of failed) retry();
  };
  return (
    <Notice act={{ label: t("notice.retry"), onAction: retryAll }}>
      <ul>
        {named.map((path) => (
          <li key={path}>
            {t(missing[path])} {t("geo.failed", { path })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
