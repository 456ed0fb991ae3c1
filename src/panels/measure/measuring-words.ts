import type { Position } from "geojson";
import { placeOf } from "../../content/places.ts";
import type { MeasuringText } from "../../content/text/content-text.ts";
import { wrapLng } from "../../geometry/map-extent.ts";
import { bothNames } from "../../i18n/both-names.ts";
import type { MessageTools } from "../../i18n/use-messages.ts";
import type { MeasureEnd } from "../../url/measure-param.ts";

const kmPerNauticalMile = 1.852;

/** More decimals than the coast data and a reader can use would feign a precision. */
function decimalsOf(distance: number): number {
  if (distance < 1) return 2;
  return distance < 1000 ? 1 : 0;
}

/** A position in words, to 0.001° (about 100 m). */
export function positionWords(
  [lng = 0, lat = 0]: Position,
  text: MeasuringText,
  { formats }: MessageTools,
): string {
  const east = wrapLng(lng);
  return text.position(
    text.latitude(formats.number(Math.abs(lat), 3), lat < 0 ? "south" : "north"),
    text.longitude(formats.number(Math.abs(east), 3), east < 0 ? "west" : "east"),
  );
}

/** What an end is called: its place's name, or its position. */
export function endWords(end: MeasureEnd, text: MeasuringText, tools: MessageTools): string {
  switch (end.kind) {
    case "place":
      return bothNames(placeOf(end.id), tools.nameOf);
    case "coast":
      return text.measure.hokkaidoCoast;
    case "position":
      return text.measure.pointAt(positionWords(end.position, text, tools));
  }
}

/** A distance in kilometres with its unit. */
export function kmWords(km: number, { t, formats }: MessageTools): string {
  return t("unit.km", { value: formats.number(km, decimalsOf(km)) });
}

/** A distance in nautical miles with its unit. */
export function nauticalMileWords(
  km: number,
  text: MeasuringText,
  { formats }: MessageTools,
): string {
  const miles = km / kmPerNauticalMile;
  return text.measure.nauticalMiles(formats.number(miles, decimalsOf(miles)));
}

/** A bearing in whole degrees and as one of sixteen compass points. */
export function bearingWords(
  bearing: number,
  text: MeasuringText,
  { formats }: MessageTools,
): string {
  const { compass } = text;
  const point = compass[Math.round((bearing / 360) * compass.length) % compass.length] ?? "";
  return text.measure.bearingValue(formats.number(Math.round(bearing) % 360, 0), point);
}
