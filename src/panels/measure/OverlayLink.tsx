import type { ReactNode } from "react";
import type { GroupId } from "../../content/place.ts";
import { overlayPosition } from "../../state/measure-link.ts";
import { markOfPlace } from "../../state/measured-land.ts";
import { useMarkFeatures } from "../../state/use-place-features.ts";
import type { Selection } from "../../state/view-state.ts";
import { SelectionLink } from "../frame/SelectionLink.tsx";

interface OverlayLinkProps {
  readonly group: GroupId;
  readonly children: ReactNode;
}

/** A link that lays an island over Okinawa; nothing while Okinawa's position is not there. */
export function OverlayLink({ group, children }: OverlayLinkProps) {
  const okinawa = markOfPlace("okinawa", useMarkFeatures(true));
  if (okinawa === null) return null;
  const selection: Selection = { kind: "overlay", group, position: overlayPosition(okinawa) };
  return (
    <SelectionLink className="button button-link" selection={selection}>
      {children}
    </SelectionLink>
  );
}
