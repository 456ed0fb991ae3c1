import type { ReactNode } from "react";
import type { GroupId } from "../content/place.ts";
import { overlayPosition } from "../state/measure-link.ts";
import { markOfPlace } from "../state/measured-land.ts";
import { useMarkFeatures } from "../state/use-place-features.ts";
import { useView } from "../state/view-context.ts";
import type { Selection } from "../state/view-state.ts";
import { ActLink } from "../ui/ActLink.tsx";

interface OverlayLinkProps {
  readonly group: GroupId;
  readonly children: ReactNode;
}

/** A link that lays an island over Okinawa; nothing while Okinawa's position is not there. */
export function OverlayLink({ group, children }: OverlayLinkProps) {
  const { view, acts, hrefOf } = useView();
  const okinawa = markOfPlace("okinawa", useMarkFeatures(true));
  if (okinawa === null) return null;
  const selection: Selection = { kind: "overlay", group, position: overlayPosition(okinawa) };
  return (
    <ActLink
      className="button button-link"
      href={hrefOf({ ...view, selection })}
      onAct={() => acts.choose(selection)}
    >
      {children}
    </ActLink>
  );
}
