import { figures } from "virtual:figures";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { useFigures } from "../parts/use-figures.ts";

/** In one sentence what moves under the scenario, on land and at sea. */
export function TransferSentence() {
  const { t } = useMessages();
  const { view } = useView();
  const { written } = useFigures();
  const { scenario } = view;
  if (scenario === "today" || scenario === "own") return null;
  return (
    <p>
      {t("scenario.moves", {
        land: written(figures[`land-change-${scenario}-jp`]),
        territorial: written(figures[`territorial-sea-change-${scenario}-jp`]),
        zone: written(figures[`eez-200-change-${scenario}-jp`]),
        gone: written(figures[`line-gone-${scenario}`]),
        made: written(figures[`line-new-${scenario}`]),
      })}
    </p>
  );
}
