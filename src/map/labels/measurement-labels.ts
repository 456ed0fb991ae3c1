import type { Position } from "geojson";
import { placeOf } from "../../content/places.ts";
import { wrapLng } from "../../geometry/map-extent.ts";
import { bothNames } from "../../i18n/both-names.ts";
import type { MessageTools } from "../../i18n/use-messages.ts";
import type { Measured } from "../../store/use-measurement.ts";
import type { Selection } from "../../url/view.ts";
import type { Label } from "./label.ts";
import { compass } from "./label-placement.ts";

const plain = { place: null, secondName: null } as const;

/** The name of an island laid over the map, or the length of a measured line at its middle. */
export function measuredLabels(
  measured: Measured,
  selection: Selection,
  { t, formats, nameOf }: MessageTools,
): readonly Label[] {
  if (measured.status === "outline" && selection.kind === "overlay") {
    const island = bothNames(placeOf(selection.group), nameOf);
    return [
      {
        ...plain,
        id: "overlaid",
        kind: "overlaid",
        name: t("map.overlay", { island }),
        placing: {
          by: "position",
          position: selection.position,
          gapPx: 26,
          sides: [compass.south, compass.north, compass.east, compass.west],
        },
      },
    ];
  }
  if (measured.status !== "distance" || measured.measurement.bearing === null) return [];
  const { line, km } = measured.measurement;
  const [lng = 0, lat = 0] = line[line.length >> 1] ?? [];
  return [
    {
      ...plain,
      id: "measured",
      kind: "measured",
      name: t("unit.km", { value: formats.number(km, km < 1000 ? 1 : 0) }),
      placing: {
        by: "position",
        position: [wrapLng(lng), lat],
        gapPx: 8,
        sides: [compass.east, compass.south, compass.west, compass.north],
      },
    },
  ];
}

/** A square around a position that labels keep off, because something stands there. */
export interface Obstacle {
  readonly position: Position;
  /** Half its side in pixels. */
  readonly radius: number;
}

/**
 * Where the ends of a measured line, the cross at the middle of the map, and the handle of an
 * island stand.
 */
export function measuredObstacles(
  measured: Measured,
  selection: Selection,
  centre: Position,
): readonly Obstacle[] {
  if (selection.kind === "overlay") return [{ position: selection.position, radius: 22 }];
  if (selection.kind !== "measure") return [];
  const cross = { position: centre, radius: 18 };
  if (measured.status !== "distance") return [cross];
  const { from, to } = measured.measurement;
  return [cross, ...[from, to].map((position) => ({ position, radius: 13 }))];
}
