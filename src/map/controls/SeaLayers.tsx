import { zoneIds } from "../../content/sea.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { shownSea } from "../../state/shown-sea.ts";
import { useView } from "../../state/view-context.ts";

/** Switches the zones of the computed sea on and off. */
export function SeaLayers() {
  const { t } = useMessages();
  const { view, acts } = useView();
  const { zones } = shownSea(view);
  return (
    <fieldset className="sea-layers">
      <legend className="visually-hidden">{t("sea.layers")}</legend>
      {zoneIds.map((zone) => (
        <label key={zone}>
          <input
            type="checkbox"
            checked={zones.includes(zone)}
            onChange={({ target }) =>
              acts.showLayers(
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
