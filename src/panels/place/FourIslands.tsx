import { handoverAtoms } from "virtual:handover-atoms";
import { type GroupId, groupIds } from "../../content/place.ts";
import { placeOf } from "../../content/places.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { PlaceLink } from "../parts/PlaceLink.tsx";
import { StandingSwatch } from "../parts/StandingSwatch.tsx";
import { StatusMark } from "../parts/StatusMark.tsx";

function IslandEntry({ group }: { readonly group: GroupId }) {
  const { t, formats } = useMessages();
  const { alternative } = placeOf(group).names;
  const { landKm2, residents2018 } = handoverAtoms.groups[group];
  return (
    <li className="island-entry">
      <StandingSwatch group={group} width={34} height={22} />
      <div>
        <PlaceLink id={group} /> {alternative !== null && <span>({alternative})</span>}
        <p className="island-figures">
          {t("places.figures", {
            area: t("unit.km2", { value: formats.number(landKm2, 0) }),
            people: residents2018,
          })}
        </p>
        <StatusMark group={group} hasSwatch={false} />
      </div>
    </li>
  );
}

/** The four disputed islands, each with its land, its people, and who administers it. */
export function FourIslands() {
  return (
    <ul className="plain-list">
      {groupIds.map((group) => (
        <IslandEntry key={group} group={group} />
      ))}
    </ul>
  );
}
