import { groupIds } from "../content/place.ts";
import { placeOf } from "../content/places.ts";
import type { BaseFeature, IslandFeature, PointFeature } from "../dossier/geo-features.ts";
import type { CoarseLand } from "../geometry/coarse-land.ts";
import { graticuleLines } from "../geometry/graticule.ts";
import { isShownAt } from "../map/min-zoom.ts";
import { Hatch } from "../map/symbols/Hatch.tsx";
import { shapePath, symbolShapes } from "../map/symbols/point-shapes.ts";
import { administrationOf } from "../scenario/control.ts";
import { StaticNames } from "./StaticNames.tsx";
import { pathOf, type StaticFrame, stepsPerPixel } from "./static-frame.ts";

export interface StaticMapProps {
  /** Part of the ids in it. */
  readonly id: string;
  /** The part that is fitted into the page's box; what lies around it is drawn, too. */
  readonly frame: StaticFrame;
  readonly land: CoarseLand;
  readonly islands: readonly IslandFeature[];
  readonly points: readonly PointFeature[];
  readonly bases: readonly BaseFeature[];
  /** How far beyond the frame names may stand, in pixels; null for a map without names. */
  readonly nameRoom: { readonly x: number; readonly y: number } | null;
}

/** Meridians and parallels over the frame and as much again on each side. */
function graticule({ box, zoom }: StaticFrame) {
  const [west, south, east, north] = box as [number, number, number, number];
  const [width, height] = [east - west, north - south];
  return graticuleLines([west - width, south - height, east + width, north + height], zoom);
}

function Islands({ islands, frame: { pointOf } }: Pick<StaticMapProps, "islands" | "frame">) {
  return groupIds.map((group) => {
    const geometries = islands
      .filter(({ properties }) => properties.group === group)
      .map(({ geometry }) => geometry);
    const rings = geometries.flatMap((each) => (each.type === "Polygon" ? each.coordinates : []));
    const rocks = geometries.flatMap((each) => (each.type === "Point" ? [each.coordinates] : []));
    return (
      <g key={group} className="island" data-standing={administrationOf(group, [])}>
        <path fillRule="evenodd" d={pathOf(rings, pointOf, true)} />
        {rocks.map(pointOf).map(({ x, y }) => (
          <circle
            key={`${x} ${y}`}
            cx={Math.round(x * stepsPerPixel)}
            cy={Math.round(y * stepsPerPixel)}
            r={3 * stepsPerPixel}
          />
        ))}
      </g>
    );
  });
}

/** Dots and squares. */
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
        const isExact = feature.properties.confidence === "high";
        return (
          <path
            key={feature.properties.id}
            className={isExact ? "base-square" : "base-square is-approximate"}
            d={pathAt(feature, isExact ? "square" : "approximateSquare")}
          />
        );
      })}
    </>
  );
}

/** A map that needs no script, as the islands are administered today: one SVG. */
export function StaticMap(props: StaticMapProps) {
  const { id, frame, land, nameRoom } = props;
  const { width, height, pointOf } = frame;
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
        <path id={`coast-${id}`} className="static-coast" d={pathOf(land.coast, pointOf, false)} />
      </defs>
      <use className="coast-glow" href={`#coast-${id}`} />
      <path className="land" fillRule="evenodd" d={pathOf(land.rings, pointOf, true)} />
      <use className="coast" href={`#coast-${id}`} />
      <path className="graticule" d={pathOf(graticule(frame), pointOf, false)} />
      <Islands {...props} />
      <g transform={`scale(${stepsPerPixel})`}>
        <Points {...props} />
        {nameRoom !== null && <StaticNames {...props} room={nameRoom} />}
      </g>
    </svg>
  );
}
