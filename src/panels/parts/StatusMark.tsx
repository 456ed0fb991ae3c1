import { handoverOf } from "../../content/handover.ts";
import type { GroupId } from "../../content/place.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { administrationOf } from "../../scenario/control.ts";
import { useView } from "../../url/view-context.ts";

/** Who holds a disputed place under the chosen scenario, in words beside its mark. */
export function StatusMark({ group }: { readonly group: GroupId }) {
  const { t } = useMessages();
  const { view } = useView();
  const standing = administrationOf(group, handoverOf(view.scenario, view.hold));
  return (
    <span className="standing-mark" data-standing={standing}>
      <svg className="swatch" width="22" height="14" aria-hidden="true" focusable="false">
        <rect className="island" data-standing={standing} x="1" y="1" width="20" height="12" />
      </svg>
      {t(`standing.${standing}`)}
    </span>
  );
}
