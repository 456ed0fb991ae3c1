import { handoverOf } from "../../content/handover.ts";
import type { GroupId } from "../../content/place.ts";
import { administrationOf } from "../../scenario/control.ts";
import { useView } from "../../url/view-context.ts";

interface StandingSwatchProps {
  readonly group: GroupId;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** How the map fills a disputed place under the scenario of the view; words stand beside it. */
export function StandingSwatch({ group, width = 22, height = 14 }: StandingSwatchProps) {
  const { view } = useView();
  const standing = administrationOf(group, handoverOf(view.scenario, view.hold));
  return (
    <svg className="swatch" width={width} height={height} aria-hidden="true" focusable="false">
      <rect
        className="island"
        data-standing={standing}
        x="1"
        y="1"
        width={width - 2}
        height={height - 2}
      />
    </svg>
  );
}
