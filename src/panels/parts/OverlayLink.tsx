import type { ReactNode } from "react";
import type { GroupId } from "../../content/place.ts";
import { markOfPlace } from "../../dossier/place-geometry.ts";
import { useMarkFeatures } from "../../dossier/use-place-features.ts";
import { overlayPosition } from "../../url/measure-param.ts";
import type { Selection } from "../../url/view.ts";
import { SelectionLink } from "./SelectionLink.tsx";

interface OverlayLinkProps {
  readonly group: GroupId;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that lays an island over Okinawa; nothing while Okinawa's position is not there. */
export function OverlayLink({
  group,
  className = "button button-link",
  children,
}: OverlayLinkProps) {
  const okinawa = markOfPlace("okinawa", useMarkFeatures(true));
  if (okinawa === null) return null;
  const selection: Selection = { kind: "overlay", group, position: overlayPosition(okinawa) };
  return (
    <SelectionLink className={className} selection={selection}>
      {children}
    </SelectionLink>
  );
}
