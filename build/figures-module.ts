import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { SeaMeasures } from "../src/content/sea.ts";
import { figuresOf } from "../src/scenario/figures.ts";

const measuresPath = join(import.meta.dirname, "../geo/zones/measures.json");
const resolvedId = "\0virtual:figures";

/** Provides the derived figures as a module, `virtual:figures`: by id, as far as panels show them. */
export function figuresModule(): Plugin {
  return {
    name: "figures-module",
    resolveId: (id) => (id === "virtual:figures" ? resolvedId : null),
    load(id) {
      if (id !== resolvedId) return null;
      const measures = JSON.parse(readFileSync(measuresPath, "utf8")) as SeaMeasures;
      const shown = figuresOf(measures).map(({ id, value, unit, sources }) => [
        id,
        { value, unit, sources },
      ]);
      return `export const figures = ${JSON.stringify(Object.fromEntries(shown))};`;
    },
  };
}
