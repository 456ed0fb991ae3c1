import type { BBox, Position } from "geojson";
import { useMemo } from "react";
import { landFile } from "../../dossier/land-file.ts";
import { useFileContent } from "../../dossier/use-data-file.ts";
import type { LevelLand } from "../../geometry/land-topology.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { preloadOkinawa } from "../load-land.ts";
import { kurilsBounds, okinawaBounds } from "../region-bounds.ts";
import type { Viewport } from "../use-viewport.ts";
import { insetPoint, insetRectangle, insetSize, reachesIntoInset } from "./inset-frame.ts";

const worldFile = landFile("world");

const toTenth = (pixels: number) => Math.round(pixels * 10) / 10;

/** The land as one SVG path, only rings that reach into the inset. */
function landPath({ cells }: LevelLand): string {
  return cells
    .flatMap(({ polygons }) => polygons.flat())
    .filter(reachesIntoInset)
    .map((ring) => `M${ring.map((each) => insetPoint(each).map(toTenth).join(" ")).join("L")}Z`)
    .join("");
}

/** Where the names stand: places for letters, `[lng, lat]`. */
const namePositions = {
  russia: [130, 50],
  japan: [147.3, 34.6],
} as const satisfies Record<string, Position>;

/** Where something stands in the inset, whatever its size on screen. */
function placedAt([x, y]: readonly [x: number, y: number]) {
  const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)}%`;
  return { left: share(x, insetSize.width), top: share(y, insetSize.height) };
}

const [islandsBox, okinawaBox] = [insetRectangle(kurilsBounds), insetRectangle(okinawaBounds)];

const middleOf = ({ x, y, width, height }: ReturnType<typeof insetRectangle>) =>
  [x + width / 2, y + height / 2] as const;

/** The way between the two, from edge to edge of their boxes. */
const thread = `M${okinawaBox.x + okinawaBox.width} ${okinawaBox.y}L${islandsBox.x} ${islandsBox.y + islandsBox.height}`;

interface InsetProps {
  readonly viewport: Viewport;
  readonly onIslands: () => void;
  readonly onOkinawa: () => void;
}

/** Where the view is, and one press to the four islands or to Okinawa. */
export function Inset({ viewport: { bounds }, onIslands, onOkinawa }: InsetProps) {
  const { t } = useMessages();
  const land = useFileContent(worldFile);
  const path = useMemo(() => (land === null ? "" : landPath(land)), [land]);
  const { lng, lat } = bounds.getCenter();
  const isAtIslands = lng > 140 && lng < 154 && lat > 39 && lat < 49;
  const view: BBox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  return (
    <div className="inset" data-control data-covers>
      <svg
        className="inset-map"
        viewBox={`0 0 ${insetSize.width} ${insetSize.height}`}
        aria-hidden="true"
      >
        <path className="inset-land" d={path} fillRule="evenodd" />
        <path className="inset-thread" d={thread} />
        <rect className="inset-view" {...insetRectangle(view)} />
      </svg>
      {(["russia", "japan"] as const).map((name) => (
        <span
          key={name}
          className={`inset-name inset-${name}`}
          style={placedAt(insetPoint(namePositions[name]))}
          aria-hidden="true"
        >
          {t(`inset.${name}`)}
        </span>
      ))}
      <button
        type="button"
        className="inset-jump inset-islands"
        data-here={isAtIslands || null}
        aria-label={t("inset.showIslands")}
        style={placedAt(middleOf(islandsBox))}
        onClick={onIslands}
      />
      <button
        type="button"
        className="inset-jump inset-okinawa"
        aria-label={t("inset.showOkinawa")}
        style={placedAt(middleOf(okinawaBox))}
        onPointerEnter={preloadOkinawa}
        onFocus={preloadOkinawa}
        onClick={onOkinawa}
      >
        <span className="inset-okinawa-name" aria-hidden="true">
          {t("inset.okinawa")}
        </span>
      </button>
    </div>
  );
}
