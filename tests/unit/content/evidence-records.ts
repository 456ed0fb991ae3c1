import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SeaMeasures } from "../../../src/content/sea.ts";
import { evidenceRecords } from "../../../src/scenario/evidence.ts";
import { figuresOf } from "../../../src/scenario/figures.ts";

const measures = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../geo/zones/measures.json"), "utf8"),
) as SeaMeasures;

/** The derived figures, as the build has them. */
export const figureList = figuresOf(measures);

/** Every record of the evidence page. */
export const records = evidenceRecords(figureList);
