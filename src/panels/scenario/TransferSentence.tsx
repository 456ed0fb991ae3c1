import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { useFigures } from "../parts/use-figures.ts";

/** In one sentence what moves under the scenario, on land and at sea. */
export function TransferSentence() {
  const { t } = useMessages();
  const { view } = useView();
  const figures = useFigures();
  if (figures === null || view.scenario === "today") return null;
  const { written } = figures;
  return (
    <p>
      {t("scenario.moves", {
        land: written(`land-change-${view.scenario}-jp`),
        territorial: written(`territorial-sea-change-${view.scenario}-jp`),
        zone: written(`eez-200-change-${view.scenario}-jp`),
        gone: written(`line-gone-${view.scenario}`),
        made: written(`line-new-${view.scenario}`),
      })}
    </p>
  );
}
