import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { SeaMeasures } from "../src/content/sea.ts";
import { figuresOf } from "../src/scenario/figures.ts";
import { handoverAtoms } from "../src/scenario/handover-atoms.ts";

const measuresPath = join(import.meta.dirname, "../geo/zones/measures.json");

/** The derived figures by id, as far as panels show them. */
function shownFigures(measures: SeaMeasures): object {
  return Object.fromEntries(
    figuresOf(measures).map(({ id, value, unit, sources }) => [id, { value, unit, sources }]),
  );
}

/** Where each group and the coast of Hokkaido are nearest, `[lng, lat]` each. */
function hokkaidoEnds({ distances }: SeaMeasures): object {
  const toHokkaido = distances.filter(({ to }) => to === "hokkaido");
  return Object.fromEntries(toHokkaido.map(({ from, ends }) => [from, ends]));
}

/** The modules by name: the constant each exports, and what it is made of. */
const modules: Readonly<Record<string, readonly [string, (measures: SeaMeasures) => object]>> = {
  "virtual:figures": ["figures", shownFigures],
  "virtual:figure-list": ["figureList", figuresOf],
  "virtual:handover-atoms": ["handoverAtoms", handoverAtoms],
  "virtual:hokkaido-ends": ["hokkaidoEnds", hokkaidoEnds],
};

/** Provides the derived figures, and what a handover is added up from, as modules. */
export function figuresModule(): Plugin {
  return {
    name: "figures-module",
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
    load(id) {
      const [name, make] = modules[id.slice(1)] ?? [];
      if (name === undefined || make === undefined) return null;
      const measures = JSON.parse(readFileSync(measuresPath, "utf8")) as SeaMeasures;
      return `export const ${name} = ${JSON.stringify(make(measures))};`;
    },
  };
}
