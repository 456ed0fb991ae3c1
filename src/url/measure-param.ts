import type { Position } from "geojson";
import { type GroupId, groupIds } from "../content/place.ts";
import { isPlaceId, type PlaceId } from "../content/places.ts";
import { maxLat } from "../geometry/map-extent.ts";

/** The end that is wherever the coast of Hokkaido is nearest to the other end. */
export const hokkaidoCoast = { kind: "coast", id: "hokkaido-coast" } as const;

/** One end of what is measured: a place, the nearest coast, or a position `[lng, lat]` in degrees. */
export type MeasureEnd =
  | { readonly kind: "place"; readonly id: PlaceId }
  | typeof hokkaidoCoast
  | { readonly kind: "position"; readonly position: Position };

export const endNames = ["start", "end"] as const;
export type EndName = (typeof endNames)[number];

/** What is measured: from where to where. */
export type Measure = Readonly<Record<EndName, MeasureEnd>>;

/** An island laid over another part of the earth: which one, and where its centre is `[lng, lat]`. */
export interface Overlay {
  readonly group: GroupId;
  readonly position: Position;
}

/** An island is laid no nearer to the poles than this, so that all of it is on the map. */
const overlayLats = { south: -60, north: 80 } as const;

const separator = "~";
const positionPattern = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)$/;

/** Rounds degrees to what the link holds: 0.0001°, about 11 m. Never gives a negative zero. */
function roundDegrees(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}

/** A position in the precision of a link, kept within the latitudes an end can have. */
export function linkPosition([lng = 0, lat = 0]: Position): Position {
  return [roundDegrees(lng), roundDegrees(Math.max(-maxLat, Math.min(maxLat, lat)))];
}

/** A position in the precision of a link, kept where an island can be laid. */
export function overlayPosition([lng = 0, lat = 0]: Position): Position {
  const { south, north } = overlayLats;
  return [roundDegrees(lng), roundDegrees(Math.max(south, Math.min(north, lat)))];
}

function parsePosition(text: string): Position | null {
  const match = positionPattern.exec(text);
  if (match === null) return null;
  const [lat, lng] = [Number(match[1]), Number(match[2])];
  return Math.abs(lat) <= maxLat && Math.abs(lng) <= 180 ? linkPosition([lng, lat]) : null;
}

function formatPosition([lng, lat]: Position): string {
  return `${lat},${lng}`;
}

function parseEnd(text: string): MeasureEnd | null {
  if (isPlaceId(text)) return { kind: "place", id: text };
  if (text === hokkaidoCoast.id) return hokkaidoCoast;
  const position = parsePosition(text);
  return position === null ? null : { kind: "position", position };
}

function formatEnd(end: MeasureEnd): string {
  return end.kind === "position" ? formatPosition(end.position) : end.id;
}

/** Reads `<end>~<end>`, an end being a place id, `hokkaido-coast` or `<lat>,<lng>`; null for anything else, and from a coast to itself. */
export function parseMeasure(text: string): Measure | null {
  const [startText, endText, ...rest] = text.split(separator);
  if (startText === undefined || endText === undefined || rest.length > 0) return null;
  const [start, end] = [parseEnd(startText), parseEnd(endText)];
  if (start === null || end === null) return null;
  return start.kind === "coast" && end.kind === "coast" ? null : { start, end };
}

/** Writes `<end>~<end>` as the link holds it. */
export function formatMeasure({ start, end }: Measure): string {
  return `${formatEnd(start)}${separator}${formatEnd(end)}`;
}

/** Reads `<group>~<lat>,<lng>`; null where it is anything else or too near a pole. */
export function parseOverlay(text: string): Overlay | null {
  const [groupText, positionText, ...rest] = text.split(separator);
  const group = groupIds.find((id) => id === groupText);
  if (group === undefined || positionText === undefined || rest.length > 0) return null;
  const position = parsePosition(positionText);
  if (position === null) return null;
  const [, lat = 0] = position;
  const isOnMap = lat >= overlayLats.south && lat <= overlayLats.north;
  return isOnMap ? { group, position } : null;
}

/** Writes `<group>~<lat>,<lng>` as the link holds it. */
export function formatOverlay({ group, position }: Overlay): string {
  return `${group}${separator}${formatPosition(position)}`;
}
