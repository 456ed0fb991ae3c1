import { handoverOf } from "../../content/handover.ts";
import type { GroupId } from "../../content/place.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { administrationOf } from "../../scenario/control.ts";
import { useView } from "../../url/view-context.ts";
import { StandingSwatch } from "./StandingSwatch.tsx";

interface StatusMarkProps {
  readonly group: GroupId;
  /** False where the mark stands beside it already. */
  readonly hasSwatch?: boolean;
}

/** Who administers a disputed place under the scenario of the view, in words beside its mark. */
export function StatusMark({ group, hasSwatch = true }: StatusMarkProps) {
  const { t } = useMessages();
  const { view } = useView();
  const standing = administrationOf(group, handoverOf(view.scenario, view.hold));
  return (
    <span className="standing-mark" data-standing={standing}>
      {hasSwatch && <StandingSwatch group={group} />}
      <span>{t(`standing.${standing}`)}</span>
    </span>
  );
}
