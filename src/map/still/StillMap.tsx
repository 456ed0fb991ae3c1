import { groupIds } from "../../content/place.ts";
import type { IslandFeature } from "../../dossier/geo-features.ts";
import { indexPlaces } from "../../dossier/place-index.ts";
import type { MarkFeatures } from "../../dossier/use-place-features.ts";
import type { CoarseLand } from "../../geometry/coarse-land.ts";
import { graticuleLines } from "../../geometry/graticule.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { administrationOf } from "../../scenario/administration.ts";
import type { Box } from "../labels/label-placement.ts";
import { Hatch } from "../symbols/Hatch.tsx";
import { StillNames } from "./StillNames.tsx";
import { pathOf, pointOfFrame, type StillFrame, stepsPerPixel, stillFrame } from "./still-frame.ts";
import { stillLabels } from "./still-labels.ts";

/** One way to write the names: for pages of some width, and how wide the frame is there. */
interface StillSize {
  readonly className: string;
  readonly width: number;
  /** How far beyond the frame names may stand, in pixels. */
  readonly room: Readonly<Record<"left" | "top" | "right" | "bottom", number>>;
}

export interface StillMapProps {
  readonly id: string;
  readonly frame: StillFrame;
  readonly land: CoarseLand;
  readonly places: MarkFeatures & { readonly islands: readonly IslandFeature[] };
  readonly sizes: readonly StillSize[];
}

function roomOf({ width, height }: StillFrame, room: StillSize["room"]): Box {
  return {
    left: -room.left,
    top: -room.top,
    right: width + room.right,
    bottom: height + room.bottom,
  };
}

/** Meridians and parallels over the frame and as much again on each side. */
function graticule({ box, zoom }: StillFrame) {
  const [west, south, east, north] = box as [number, number, number, number];
  const [width, height] = [east - west, north - south];
  return graticuleLines([west - width, south - height, east + width, north + height], zoom);
}

/** Land and islands of a still map, as they are held today. */
function StillShapes({ id, frame, land, places, sizes }: StillMapProps) {
  const pointOf = pointOfFrame(frame);
  const steps = (pixels: number) => Math.round(pixels * stepsPerPixel);
  const groups = groupIds.flatMap((group) => {
    const islands = places.islands.filter(({ properties }) => properties.group === group);
    const rings = islands.flatMap(({ geometry }) =>
      geometry.type === "Polygon" ? geometry.coordinates : [],
    );
    const rocks = islands.flatMap(({ geometry }) =>
      geometry.type === "Point" ? [geometry.coordinates] : [],
    );
    return islands.length === 0 ? [] : [{ group, path: pathOf(rings, pointOf, true), rocks }];
  });
  return (
    <svg
      className="still-shapes"
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${steps(frame.width)} ${steps(frame.height)}`}
      aria-hidden="true"
    >
      <defs>
        {sizes.map((size) => (
          <Hatch
            key={size.className}
            id={`hatch-${id}-${size.className}`}
            className="hatch-administered"
            angle={-45}
            scale={steps(frame.width) / size.width}
          />
        ))}
        <path id={`coast-${id}`} className="still-coast" d={pathOf(land.coast, pointOf, false)} />
      </defs>
      <use className="coast-glow" href={`#coast-${id}`} />
      <path className="land" fillRule="evenodd" d={pathOf(land.rings, pointOf, true)} />
      <use className="coast" href={`#coast-${id}`} />
      <path className="graticule" d={pathOf(graticule(frame), pointOf, false)} />
      {groups.map(({ group, path, rocks }) => (
        <g key={group} className="island" data-standing={administrationOf(group, "today")}>
          <path fillRule="evenodd" d={path} />
          {rocks.map(pointOf).map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={steps(x)} cy={steps(y)} r={3 * stepsPerPixel} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A map that needs no script: what the live one shows at first, and what the text has for figures. */
export function StillMap({ id, frame, land, places, sizes }: StillMapProps) {
  const { nameOf } = useMessages();
  const { islands, points, bases } = places;
  const index = indexPlaces(islands, points, bases);
  return (
    <>
      <StillShapes id={id} frame={frame} land={land} places={places} sizes={sizes} />
      {sizes.map(({ className, width, room }) => {
        const sized = stillFrame(frame.box, width);
        return (
          <StillNames
            key={className}
            className={className}
            frame={sized}
            size={frame}
            labels={stillLabels(sized, index, roomOf(sized, room), nameOf)}
            points={points}
            bases={bases}
          />
        );
      })}
    </>
  );
}
