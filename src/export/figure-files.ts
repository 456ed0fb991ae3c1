import type { SeaMeasures } from "../content/sea.ts";
import { figureMethods } from "../content/text/en/figure-methods.ts";
import { figuresOf } from "../scenario/figures.ts";
import { formatVersion } from "./format-version.ts";

/**
 * Every derived figure as the JSON file the site serves: a list by id, with the method told in
 * English beside its id.
 */
export function figuresText(measures: SeaMeasures): string {
  // What others look up first stands first.
  const figures = figuresOf(measures).map(({ id, value, unit, ...rest }) => ({
    id,
    value,
    unit,
    ...rest,
    about: figureMethods[rest.method],
    formatVersion,
  }));
  return `[\n${figures.map((figure) => JSON.stringify(figure)).join(",\n")}\n]\n`;
}
