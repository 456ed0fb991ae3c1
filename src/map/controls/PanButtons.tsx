import { useMap } from "react-leaflet";
import { IconButton } from "../../components/IconButton.tsx";
import { useMessages } from "../../i18n/use-messages.ts";

/** Pixels one press of a pan button moves the map. */
const panStep = 160;

const directions = [
  { id: "north", x: 0, y: -panStep },
  { id: "west", x: -panStep, y: 0 },
  { id: "east", x: panStep, y: 0 },
  { id: "south", x: 0, y: panStep },
] as const;

/** Moves the map by button, for those who cannot drag. */
export function PanButtons() {
  const map = useMap();
  const { t } = useMessages();
  return (
    <fieldset className="button-row" aria-label={t("map.pan")}>
      {directions.map(({ id, x, y }) => (
        <IconButton
          key={id}
          icon={id}
          label={t(`map.pan.${id}`)}
          onClick={() => map.panBy([x, y])}
        />
      ))}
    </fieldset>
  );
}
