import type { BBox, Position } from "geojson";
import type { MapLabel } from "../../content/map-labels.ts";
import type { PlaceKind } from "../../content/place.ts";
import type { PlaceId } from "../../content/places.ts";
import type { Box, Direction } from "./label-placement.ts";

export type LabelKind = PlaceKind | MapLabel["kind"] | "measured" | "overlaid" | "degree";

/** How a place for a label is looked for. */
export type Placing =
  /** On one side of a position, at a distance in pixels, whatever land is there. */
  | {
      readonly by: "position";
      readonly position: Position;
      readonly gapPx: number;
      readonly sides: readonly Direction[];
    }
  /** Beside a dot or a square, on disputed land never, or on no land at all. */
  | {
      readonly by: "mark";
      readonly position: Position;
      readonly sides: readonly Direction[];
      readonly isAtSea: boolean;
    }
  /** In the sea beside disputed land, from a position at its coast in a direction of the compass. */
  | { readonly by: "coast"; readonly place: PlaceId; readonly start: CoastStart | null }
  /** With its middle in an area, as near to a position as can be. */
  | {
      readonly by: "area";
      readonly area: BBox;
      readonly position: Position;
      readonly on: MapLabel["on"];
      readonly pointsTo: Position | null;
    }
  /** There and nowhere else. */
  | { readonly by: "box"; readonly box: Box };

export interface CoastStart {
  readonly position: Position;
  readonly toward: Direction;
}

/** A label to write before it has its pixels. */
export interface Label {
  readonly id: string;
  readonly kind: LabelKind;
  /** Labels with the same word here are tries for one label, of which the first free one is kept. */
  readonly once?: string | undefined;
  /** The place it chooses when clicked; null for what is no place of ours. */
  readonly place: PlaceId | null;
  readonly name: string;
  /** A second line under the name: the other name of a disputed island. */
  readonly secondName: string | null;
  readonly placing: Placing;
}
