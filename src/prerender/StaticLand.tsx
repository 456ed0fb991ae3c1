import type { CoarseLand } from "../geometry/coarse-land.ts";
import { graticuleLines } from "../geometry/graticule.ts";
import { pathOf, type StaticFrame } from "./static-frame.ts";

interface StaticLandProps {
  /** Part of the id of the coast. */
  readonly id: string;
  readonly land: CoarseLand;
  readonly frame: StaticFrame;
}

/** Meridians and parallels over the frame and as much again on each side. */
function graticule({ box, zoom }: StaticFrame) {
  const [west, south, east, north] = box as [number, number, number, number];
  const [width, height] = [east - west, north - south];
  return graticuleLines([west - width, south - height, east + width, north + height], zoom);
}

/** Land with its coast, and the graticule. Strokes say themselves that they do not scale: no rule reaches what is drawn by reference. */
export function StaticLand({ id, land, frame }: StaticLandProps) {
  const { pointOf } = frame;
  const coast = `coast-${id}`;
  return (
    <>
      <defs>
        <path id={coast} vectorEffect="non-scaling-stroke" d={pathOf(land.coast, pointOf, false)} />
      </defs>
      <use className="coast-glow" href={`#${coast}`} />
      <path className="land" fillRule="evenodd" d={pathOf(land.rings, pointOf, true)} />
      <use className="coast" href={`#${coast}`} />
      <path
        className="graticule"
        vectorEffect="non-scaling-stroke"
        d={pathOf(graticule(frame), pointOf, false)}
      />
    </>
  );
}
