import type { BBox, Position } from "geojson";
import { useMemo } from "react";
import { landFile } from "../../dossier/land-file.ts";
import { useFileContent } from "../../dossier/use-data-file.ts";
import type { LevelLand } from "../../geometry/land-topology.ts";
import { northing } from "../../geometry/mercator.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { kurilsBounds, okinawaBounds } from "../region-bounds.ts";
import type { Viewport } from "../use-viewport.ts";

/** What the inset shows, `[west, south, east, north]`: both regions and the lands around. */
const insetBounds = [121, 23.5, 152, 47.5] as const;

const width = 132;

const worldFile = landFile("world");

const scale = width / (insetBounds[2] - insetBounds[0]);
const height = (northing(insetBounds[3]) - northing(insetBounds[1])) * scale;

function pixelOf([lng, lat]: Position): [x: number, y: number] {
  const clamped = Math.max(-80, Math.min(80, lat as number));
  return [
    ((lng as number) - insetBounds[0]) * scale,
    (northing(insetBounds[3]) - northing(clamped)) * scale,
  ];
}

/** The land as one SVG path, only rings that reach into the inset. */
function landPath({ cells }: LevelLand): string {
  const [west, south, east, north] = insetBounds;
  const reachesIn = (ring: readonly Position[]) =>
    ring.some(([lng, lat]) => {
      const [x, y] = [lng as number, lat as number];
      return x > west && x < east && y > south && y < north;
    });
  return cells
    .flatMap(({ polygons }) => polygons.flat())
    .filter(reachesIn)
    .map(
      (ring) => `M${ring.map((position) => pixelOf(position).map(toTenth).join(" ")).join("L")}Z`,
    )
    .join("");
}

function toTenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function rectangleOf([west, south, east, north]: BBox) {
  const [left, top] = pixelOf([west, north as number]);
  const [right, bottom] = pixelOf([east, south]);
  return { x: left, y: top, width: Math.max(right - left, 3), height: Math.max(bottom - top, 3) };
}

interface InsetProps {
  readonly viewport: Viewport;
  readonly onJump: (bounds: BBox) => void;
}

/** Where the view is, and one press to the four islands or to Okinawa. */
export function Inset({ viewport: { bounds }, onJump }: InsetProps) {
  const { t } = useMessages();
  const land = useFileContent(worldFile);
  const path = useMemo(() => (land === null ? "" : landPath(land)), [land]);
  const view: BBox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  return (
    <div className="inset" data-control data-covers>
      <svg className="inset-map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect className="sea" width={width} height={height} />
        <path className="land" d={path} fillRule="evenodd" />
        <rect className="inset-region" {...rectangleOf(kurilsBounds)} />
        <rect className="inset-region" {...rectangleOf(okinawaBounds)} />
        <rect className="inset-view" {...rectangleOf(view)} />
      </svg>
      <div className="inset-jumps">
        <button type="button" className="inset-jump" onClick={() => onJump(kurilsBounds)}>
          {t("inset.fourIslands")}
        </button>
        <button type="button" className="inset-jump" onClick={() => onJump(okinawaBounds)}>
          {t("inset.okinawa")}
        </button>
      </div>
    </div>
  );
}
