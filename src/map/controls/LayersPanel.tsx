import { useId } from "react";
import { IconButton } from "../../components/IconButton.tsx";
import { Popover } from "../../components/Popover.tsx";
import { zoneIds } from "../../content/sea.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { type HideableId, hideableIds } from "../../url/view.ts";
import { useView } from "../../url/view-context.ts";
import { shownZones } from "../shown-zones.ts";
import type { LegendMark } from "./legend-marks.ts";
import { popoverIds } from "./popover-ids.ts";
import { Swatch } from "./Swatch.tsx";

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <label className="layer-switch">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}

/** The ids of a list that are on, after one of them was switched. */
function switched<Id extends string>(all: readonly Id[], on: readonly Id[], id: Id, isOn: boolean) {
  return all.filter((each) => (each === id ? isOn : on.includes(each)));
}

/** What can be taken off the map, each part with its switch. */
function LayerSwitches() {
  const { t } = useMessages();
  const { view, actions } = useView();
  const zones = shownZones(view);
  const setHidden = (id: HideableId, isShown: boolean) =>
    actions.hide(switched(hideableIds, view.hide, id, !isShown));
  return (
    <fieldset className="layer-switches">
      <legend>{t("sea.layers")}</legend>
      {zoneIds.map((zone) => (
        <Switch
          key={zone}
          label={t(`sea.layer.${zone}`)}
          isOn={zones.includes(zone)}
          onChange={(isOn) => actions.showLayers(switched(zoneIds, zones, zone, isOn))}
        />
      ))}
      {hideableIds.map((id) => (
        <Switch
          key={id}
          label={t(`layer.${id}`)}
          isOn={!view.hide.includes(id)}
          onChange={(isShown) => setHidden(id, isShown)}
        />
      ))}
    </fieldset>
  );
}

interface LayersPanelProps {
  /** The marks that are on screen. */
  readonly marks: readonly LegendMark[];
  /** How many facilities are dots. */
  readonly smallCount: number;
  readonly onClose: () => void;
}

/** The whole legend of what is in view, and the switches of all layers. */
export function LayersPanel({ marks, smallCount, onClose }: LayersPanelProps) {
  const { t } = useMessages();
  const own = useView().view.scenario === "own" ? "yes" : "no";
  const titleId = useId();
  return (
    <Popover
      id={popoverIds.layers}
      label={t("key.legend")}
      className="layers-panel"
      onClose={onClose}
    >
      <div className="popover-head">
        <h2 id={titleId}>{t("legend.heading")}</h2>
        <IconButton icon="close" label={t("layers.close")} onClick={onClose} />
      </div>
      <div className="layers-columns">
        <div>
          <ul className="legend" aria-labelledby={titleId}>
            {marks.map((mark) => (
              <li key={mark.id}>
                <Swatch {...mark} />
                {t(mark.label, { count: smallCount, own })}
              </li>
            ))}
          </ul>
          <p className="legend-note">{t("legend.names")}</p>
        </div>
        <LayerSwitches />
      </div>
    </Popover>
  );
}
