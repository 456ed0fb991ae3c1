import { isSourceId } from "../content/sources.ts";
import type { PublishedFigure } from "../scenario/published-figure.ts";
import { type DataFile, isRecord } from "./data-file.ts";

/** The derived figures by id. */
export type Figures = ReadonlyMap<string, PublishedFigure>;

const units: ReadonlySet<unknown> = new Set(["km2", "km", "share", "people"]);

function isFigure(value: unknown): value is PublishedFigure {
  if (!isRecord(value)) return false;
  const { id, value: number, unit, tolerance, sources } = value;
  return (
    typeof id === "string" &&
    Number.isFinite(number) &&
    Number.isFinite(tolerance) &&
    units.has(unit) &&
    Array.isArray(sources) &&
    sources.every((source) => typeof source === "string" && isSourceId(source))
  );
}

/** Every derived figure, as the site publishes them. */
export const figuresFile: DataFile<Figures> = {
  path: "figures.json",
  check: (parsed) =>
    Array.isArray(parsed) && parsed.length > 0 && parsed.every(isFigure)
      ? new Map(parsed.map((figure) => [figure.id, figure]))
      : null,
};
