import type { BBox } from "geojson";
import type { CoarseLand } from "../geometry/coarse-land.ts";
import { graticuleLines } from "../geometry/graticule.ts";
import { pathOf, type StaticFrame } from "./static-frame.ts";

export interface StaticLandProps {
  /** Part of the id of the coast. */
  readonly id: string;
  readonly land: CoarseLand;
  readonly frame: StaticFrame;
  /** Where meridians and parallels are drawn, and the zoom that says how many. */
  readonly graticule: { readonly box: BBox; readonly zoom: number };
}

/** Land with its coast, and the graticule. Strokes say themselves that they do not scale: no rule reaches what is drawn by reference. */
export function StaticLand({ id, land, frame, graticule }: StaticLandProps) {
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
        d={pathOf(graticuleLines(graticule.box, graticule.zoom), pointOf, false)}
      />
    </>
  );
}
