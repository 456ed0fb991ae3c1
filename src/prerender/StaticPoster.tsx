import type { BBox } from "geojson";
import { groupIds } from "../content/place.ts";
import type { Handover } from "../content/scenarios.ts";
import { stateIds } from "../content/sea.ts";
import type { IslandFeature } from "../dossier/geo-features.ts";
import type { CoarseLand } from "../geometry/coarse-land.ts";
import { Hatch } from "../map/symbols/Hatch.tsx";
import { administrationOf } from "../scenario/control.ts";
import { seaAtStake } from "../scenario/sea-at-stake.ts";
import { equidistanceLines } from "../scenario/sea-lines.ts";
import type { SeaTopology } from "../scenario/sea-zones.ts";
import { GroupShape } from "./GroupShape.tsx";
import { StaticLand, type StaticLandProps } from "./StaticLand.tsx";
import { pathOf, type StaticFrame, stepsPerPixel } from "./static-frame.ts";

export interface StaticPosterProps {
  /** What a link begins with, and the unit of all paths. */
  readonly frame: StaticFrame;
  readonly land: CoarseLand;
  readonly islands: readonly IslandFeature[];
  readonly sea: SeaTopology;
  /** What the story begins with. */
  readonly story: { readonly box: BBox; readonly handedOver: Handover };
}

/** A box in the steps of a frame, as an SVG view box, and how many steps it is wide. */
function viewOf([west, south, east, north]: BBox, { pointOf }: StaticFrame) {
  const [first, last] = [pointOf([west, north as number]), pointOf([east, south])];
  const steps = [first.x, first.y, last.x - first.x, last.y - first.y].map((px) =>
    Math.round(px * stepsPerPixel),
  );
  return { viewBox: steps.join(" "), widthSteps: steps[2] as number };
}

/** About how wide the story's box is on a wide screen, in pixels: its hatchings are drawn for that. */
const storyPx = 480;

/** Over all that a screen shows of the story's box, at about the live map's zoom. */
const graticule: StaticLandProps["graticule"] = { box: [132, 32, 162, 56], zoom: 6.4 };

/** The sea at stake with the limit between its two parts. */
function StaticSea({ frame, sea, story: { handedOver } }: StaticPosterProps) {
  const { pointOf } = frame;
  const { equidistanceMade, outline } = equidistanceLines(sea, handedOver, ["eez-200"]);
  return (
    <>
      {stateIds.map((state) => {
        const rings = seaAtStake(sea, handedOver, state, "eez-200").coordinates.flat();
        const id = `poster-sea-${state}`;
        return (
          <g key={state}>
            <path id={id} className={`sea-zone sea-of-${state}`} d={pathOf(rings, pointOf, true)} />
            <clipPath id={`${id}-clip`}>
              <use href={`#${id}`} />
            </clipPath>
            <path
              className={`sea-band sea-band-${state}`}
              vectorEffect="non-scaling-stroke"
              strokeWidth="22"
              clipPath={`url(#${id}-clip)`}
              d={pathOf(rings, pointOf, true)}
            />
          </g>
        );
      })}
      <path
        className="sea-line sea-outline"
        vectorEffect="non-scaling-stroke"
        d={pathOf(outline, pointOf, false)}
      />
      <path
        className="sea-line sea-equidistance"
        vectorEffect="non-scaling-stroke"
        d={pathOf(equidistanceMade, pointOf, false)}
      />
    </>
  );
}

/**
 * The first picture of the map: for the story the sea at stake as its first step has it, for a link the
 * islands as they are today. Land and islands are in it once.
 */
export function StaticPoster(props: StaticPosterProps) {
  const { frame, land, islands, story } = props;
  const link = viewOf(frame.box, frame);
  const start = viewOf(story.box, frame);
  const drawn = (handedOver: Handover) =>
    groupIds.map((group) => (
      <use
        key={group}
        className="island"
        data-standing={administrationOf(group, handedOver)}
        href={`#poster-${group}`}
      />
    ));
  const startScale = start.widthSteps / storyPx;
  return (
    <>
      <svg className="poster-parts" width="0" height="0" aria-hidden="true">
        <defs>
          <g id="poster-land">
            <StaticLand id="poster" land={land} frame={frame} graticule={graticule} />
          </g>
          {groupIds.map((group) => (
            <g key={group} id={`poster-${group}`}>
              <GroupShape group={group} islands={islands} frame={frame} />
            </g>
          ))}
          <Hatch
            id="hatch-poster"
            className="hatch-administered"
            angle={-45}
            scale={stepsPerPixel}
          />
          <Hatch
            id="hatch-poster-administered"
            className="hatch-administered"
            angle={-45}
            scale={startScale}
          />
          <Hatch
            id="hatch-poster-passing"
            className="hatch-passing"
            angle={45}
            scale={startScale}
          />
        </defs>
      </svg>
      <svg className="static-map poster-link link-only" viewBox={link.viewBox} aria-hidden="true">
        <use href="#poster-land" />
        {drawn([])}
      </svg>
      <svg
        className="static-map poster-story story-only"
        viewBox={start.viewBox}
        aria-hidden="true"
      >
        <StaticSea {...props} />
        <use href="#poster-land" />
        {drawn(story.handedOver)}
      </svg>
    </>
  );
}
