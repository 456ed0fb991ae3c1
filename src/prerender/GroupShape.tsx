import type { GroupId } from "../content/place.ts";
import type { IslandFeature } from "../dossier/geo-features.ts";
import { pathOf, type StaticFrame, stepsPerPixel } from "./static-frame.ts";

interface GroupShapeProps {
  readonly group: GroupId;
  readonly islands: readonly IslandFeature[];
  readonly frame: StaticFrame;
}

/** The islands of a group, and small circles for rocks of which only the position is known. */
export function GroupShape({ group, islands, frame: { pointOf } }: GroupShapeProps) {
  const geometries = islands
    .filter(({ properties }) => properties.group === group)
    .map(({ geometry }) => geometry);
  const rings = geometries.flatMap((each) => (each.type === "Polygon" ? each.coordinates : []));
  const rocks = geometries.flatMap((each) => (each.type === "Point" ? [each.coordinates] : []));
  return (
    <>
      <path fillRule="evenodd" vectorEffect="non-scaling-stroke" d={pathOf(rings, pointOf, true)} />
      {rocks.map(pointOf).map(({ x, y }) => (
        <circle
          key={`${x} ${y}`}
          vectorEffect="non-scaling-stroke"
          cx={Math.round(x * stepsPerPixel)}
          cy={Math.round(y * stepsPerPixel)}
          r={3 * stepsPerPixel}
        />
      ))}
    </>
  );
}
