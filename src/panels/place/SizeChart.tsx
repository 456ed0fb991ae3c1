import { handoverAtoms } from "virtual:handover-atoms";
import { handoverOf } from "../../content/handover.ts";
import { type GroupId, groupIds } from "../../content/place.ts";
import { placeOf } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { administrationOf } from "../../scenario/control.ts";
import { useView } from "../../url/view-context.ts";
import { ValueBars } from "./ValueBars.tsx";

const landKm2 = (group: GroupId) => handoverAtoms.groups[group].landKm2;
const bySize = [...groupIds].sort((a, b) => landKm2(b) - landKm2(a));

/** The land of the four side by side, one of them marked, with its rank. */
export function SizeChart({ group }: { readonly group: GroupId }) {
  const { t, formats, nameOf } = useMessages();
  const { view } = useView();
  const handedOver = handoverOf(view.scenario, view.hold);
  return (
    <ValueBars
      title={t("place.rank", { rank: bySize.indexOf(group) + 1 })}
      bars={bySize.map((id) => ({
        label: nameOf(placeOf(id).names),
        value: landKm2(id),
        written: t("unit.km2", { value: formats.number(landKm2(id), 0) }),
        fill: administrationOf(id, handedOver),
        isCurrent: id === group,
      }))}
    />
  );
}
