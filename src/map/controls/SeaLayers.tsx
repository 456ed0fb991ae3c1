import { zoneIds } from "../../content/sea.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { shownZones } from "../shown-zones.ts";

/** Switches the zones of the computed sea on and off. */
export function SeaLayers() {
  const { t } = useMessages();
  const { view, actions } = useView();
  const zones = shownZones(view);
  return (
    <fieldset className="sea-layers">
      <legend className="visually-hidden">{t("sea.layers")}</legend>
      {zoneIds.map((zone) => (
        <label key={zone}>
          <input
            type="checkbox"
            checked={zones.includes(zone)}
            onChange={({ target }) =>
              actions.showLayers(
                zoneIds.filter((other) =>
                  other === zone ? target.checked : zones.includes(other),
                ),
              )
            }
          />
          {t(`sea.layer.${zone}`)}
        </label>
      ))}
      {zones.length > 0 && <p className="sea-note">{t("sea.note")}</p>}
    </fieldset>
  );
}
