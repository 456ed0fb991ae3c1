import { useMessages } from "../../i18n/use-messages.ts";
import type { LegendMark } from "./legend-marks.ts";
import { popoverIds } from "./popover-ids.ts";
import { Swatch } from "./Swatch.tsx";

interface MapKeyProps {
  readonly marks: readonly LegendMark[];
  /** How many facilities are dots. */
  readonly smallCount: number;
  readonly isOpen: boolean;
  readonly onLayers: () => void;
}

/** The marks that matter most in one line, and the way to the rest of the legend. */
export function MapKey({ marks, smallCount, isOpen, onLayers }: MapKeyProps) {
  const { t } = useMessages();
  return (
    <div className="map-key" data-control data-covers>
      {marks.length > 0 && (
        <ul className="key-marks">
          {marks.map((mark) => (
            <li key={mark.id}>
              <Swatch {...mark} />
              <span className="key-text">{t(mark.label, { count: smallCount })}</span>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="key-link"
        aria-expanded={isOpen}
        aria-controls={popoverIds.layers}
        aria-label={t("key.legend")}
        onClick={onLayers}
      >
        <span className="key-link-full">{t("key.legend")}</span>
        <span className="key-link-short">{t("key.legendShort")}</span>
      </button>
    </div>
  );
}
