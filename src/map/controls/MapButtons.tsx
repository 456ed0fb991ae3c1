import { IconButton } from "../../components/IconButton.tsx";
import { useMessages } from "../../i18n/use-messages.ts";
import { type PopoverName, popoverIds } from "./popover-ids.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

interface MapButtonsProps {
  readonly zoom: number;
  /** Shows the four islands again. */
  readonly onReset: () => void;
  readonly open: PopoverName | null;
  readonly onToggle: (name: PopoverName) => void;
}

/** The cards at the right edge of the map: zoom and home, layers, and all that is rarely wanted. */
export function MapButtons({ zoom, onReset, open, onToggle }: MapButtonsProps) {
  const { t } = useMessages();
  return (
    <div className="map-cards" data-control data-covers>
      <div className="map-card zoom-card">
        <ZoomButtons zoom={zoom} onReset={onReset} />
      </div>
      <div className="map-card layers-card">
        <IconButton
          icon="layers"
          label={t("key.legend")}
          aria-expanded={open === "layers"}
          aria-controls={popoverIds.layers}
          onClick={() => onToggle("layers")}
        />
      </div>
      <div className="map-card more-card">
        <IconButton
          icon="more"
          label={t("map.more")}
          aria-expanded={open === "more"}
          aria-controls={popoverIds.more}
          onClick={() => onToggle("more")}
        />
      </div>
    </div>
  );
}
