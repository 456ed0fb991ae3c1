import type { ComponentProps } from "react";
import { LazyBoundary } from "../../components/LazyBoundary.tsx";
import { lazyComponent } from "../../components/lazy-component.ts";
import type { PlaceId } from "../../content/places.ts";
import { withLateMessages } from "../../i18n/messages.ts";
import type { MarkTooltip as Tooltip } from "./MarkTooltip.tsx";

const MarkTooltip = lazyComponent(
  () => withLateMessages(import("./MarkTooltip.tsx")),
  "MarkTooltip",
);

interface PointedNameProps extends Omit<ComponentProps<typeof Tooltip>, "pointed"> {
  readonly pointed: PlaceId | null;
}

/** The tooltip of the mark that the pointer or the keyboard is on; loaded for the first. */
export function PointedName({ pointed, ...rest }: PointedNameProps) {
  return (
    <LazyBoundary message="map.failed" fallback={null}>
      {pointed !== null && <MarkTooltip pointed={pointed} {...rest} />}
    </LazyBoundary>
  );
}
