import { Notice } from "../components/Notice.tsx";
import type { DataPath } from "../dossier/data-file.ts";
import { islandsFile, islandsOverviewFile } from "../dossier/geo-file.ts";
import { useSlowFiles } from "../dossier/use-data-file.ts";
import { useMissingFiles } from "../dossier/use-missing-files.ts";
import type { MessageId } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { reloadPage } from "../store/reload-page.ts";

/** What is missing without a file. */
const missing: Readonly<Record<DataPath, MessageId>> = {
  "islands-overview.geojson": "geo.islands",
  "islands.geojson": "geo.islandsDetail",
  "bases.geojson": "geo.bases",
  "places.geojson": "geo.points",
  "basemap/world.geojson": "geo.basemap",
  "basemap/region.geojson": "geo.basemap",
  "basemap/kurils.geojson": "geo.basemap",
  "basemap/okinawa.geojson": "geo.basemap",
  "zones/atoms.topojson": "geo.sea",
  "figures.json": "geo.figures",
};

/** Says which parts of the map are missing and why, or late, and what the reader can do. */
export function DataNotices() {
  const { t } = useMessages();
  const failed = useMissingFiles();
  const slow = useSlowFiles();
  const retryAll = () => {
    for (const { retry } of failed) retry();
  };
  // Who is told that there are no islands need not be told that they have no detail.
  const isWithoutIslands = failed.some(({ path }) => path === islandsOverviewFile.path);
  const told = failed.filter(({ path }) => !(isWithoutIslands && path === islandsFile.path));
  // Asking for a newer file again brings the same: it takes the page it was made for.
  const act = failed.some(({ failure }) => failure === "newer")
    ? { label: t("notice.reload"), onAction: () => reloadPage() }
    : { label: t("notice.retry"), onAction: retryAll };
  return (
    <>
      {failed.length > 0 && (
        <Notice act={act}>
          <ul>
            {told.map(({ path, failure }) => (
              <li key={path}>
                {t(missing[path])} {t(`geo.${failure}`, { path })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {slow.length > 0 && (
        <Notice>
          <p>{t("geo.slow", { count: slow.length, paths: slow.join(", ") })}</p>
        </Notice>
      )}
    </>
  );
}
