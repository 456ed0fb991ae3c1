import { handoverOf } from "../../content/handover.ts";
import { groupIds } from "../../content/place.ts";
import { placeOf } from "../../content/places.ts";
import { bothNames } from "../../i18n/both-names.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";
import { StandingSwatch } from "../parts/StandingSwatch.tsx";

/** Which of the four would be handed over: each a check box, ticked as the scenario has it. */
export function HandoverChoice() {
  const { t, nameOf } = useMessages();
  const { view, actions } = useView();
  const handedOver = handoverOf(view.scenario, view.hold);
  return (
    <fieldset className="handover">
      <legend>{t("scenario.choice")}</legend>
      {groupIds.map((group) => {
        const isHandedOver = handedOver.includes(group);
        const others = handedOver.filter((other) => other !== group);
        return (
          <label key={group} className="handover-group">
            <input
              type="checkbox"
              checked={isHandedOver}
              onChange={() => actions.handOver(isHandedOver ? others : [...others, group])}
            />
            <StandingSwatch group={group} />
            {bothNames(placeOf(group), nameOf)}
          </label>
        );
      })}
    </fieldset>
  );
}
