import type { BBox } from "geojson";
import { largeFacilityHa } from "../content/facility-size.ts";
import { groupIds } from "../content/place.ts";
import { placeOf } from "../content/places.ts";
import type { BaseFeature, IslandFeature, PointFeature } from "../dossier/geo-features.ts";
import { circleRadiusM, circleRadiusPx } from "../geometry/circle-radius.ts";
import type { CoarseLand } from "../geometry/coarse-land.ts";
import { isShownAt } from "../map/min-zoom.ts";
import { Hatch } from "../map/symbols/Hatch.tsx";
import { shapePath, symbolShapes } from "../map/symbols/point-shapes.ts";
import { administrationOf } from "../scenario/control.ts";
import { GroupShape } from "./GroupShape.tsx";
import { StaticLand } from "./StaticLand.tsx";
import { StaticNames } from "./StaticNames.tsx";
import { type StaticFrame, stepsPerPixel } from "./static-frame.ts";

export interface StaticMapProps {
  /** Part of the ids in it. */
  readonly id: string;
  /** The part that is fitted into the page's box; what lies around it is drawn, too. */
  readonly frame: StaticFrame;
  readonly land: CoarseLand;
  readonly islands: readonly IslandFeature[];
  readonly points: readonly PointFeature[];
  readonly bases: readonly BaseFeature[];
  /** How far beyond the frame names may stand, in pixels. */
  readonly nameRoom: { readonly x: number; readonly y: number };
}

/** The four groups as they are today. */
function Islands({ islands, frame }: Pick<StaticMapProps, "islands" | "frame">) {
  return groupIds.map((group) => (
    <g key={group} className="island" data-standing={administrationOf(group, [])}>
      <GroupShape group={group} islands={islands} frame={frame} />
    </g>
  ));
}

/** Dots, and circles of true area for the large facilities. */
function Points({ points, bases, frame }: Pick<StaticMapProps, "points" | "bases" | "frame">) {
  const { pointOf, zoom, width, height } = frame;
  const isShown = ({ geometry, properties }: PointFeature | BaseFeature) => {
    const { x, y } = pointOf(geometry.coordinates);
    const isNear = x > -width && x < 2 * width && y > -height && y < 2 * height;
    return isNear && isShownAt(placeOf(properties.id).kind, zoom);
  };
  const pathAt = ({ geometry }: PointFeature | BaseFeature, shape: keyof typeof symbolShapes) => {
    const { x, y } = pointOf(geometry.coordinates);
    return shapePath(symbolShapes[shape], Math.round(x), Math.round(y));
  };
  return (
    <>
      {points.filter(isShown).map((feature) => (
        <path
          key={feature.properties.id}
          className={`point point-${placeOf(feature.properties.id).kind}`}
          d={pathAt(feature, "dot")}
        />
      ))}
      {bases.filter(isShown).map((feature) => {
        const { id, areaHa } = feature.properties;
        if (areaHa < largeFacilityHa) {
          return <path key={id} className="base-dot" d={pathAt(feature, "facility")} />;
        }
        const { x, y } = pointOf(feature.geometry.coordinates);
        const lat = feature.geometry.coordinates[1] as number;
        const radius = circleRadiusPx(circleRadiusM(areaHa), lat, zoom);
        return (
          <circle
            key={id}
            className="base-area"
            cx={Math.round(x)}
            cy={Math.round(y)}
            r={Math.round(radius * 10) / 10}
          />
        );
      })}
    </>
  );
}

/** Meridians and parallels over the frame and as much again on each side. */
function graticuleOf({ box, zoom }: StaticFrame) {
  const [west, south, east, north] = box as [number, number, number, number];
  const [width, height] = [east - west, north - south];
  const wide: BBox = [west - width, south - height, east + width, north + height];
  return { box: wide, zoom };
}

/** A map that needs no script, as the islands are administered today: one SVG. */
export function StaticMap(props: StaticMapProps) {
  const { id, frame, land, nameRoom } = props;
  const { width, height } = frame;
  const [stepsX, stepsY] = [width * stepsPerPixel, height * stepsPerPixel].map(Math.round);
  return (
    <svg className="static-map" viewBox={`0 0 ${stepsX} ${stepsY}`} aria-hidden="true">
      <defs>
        <Hatch
          id={`hatch-${id}`}
          className="hatch-administered"
          angle={-45}
          scale={stepsPerPixel}
        />
      </defs>
      <StaticLand id={id} land={land} frame={frame} graticule={graticuleOf(frame)} />
      <Islands {...props} />
      <g transform={`scale(${stepsPerPixel})`}>
        <Points {...props} />
        <StaticNames {...props} room={nameRoom} />
      </g>
    </svg>
  );
}
