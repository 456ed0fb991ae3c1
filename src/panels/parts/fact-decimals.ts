import type { Unit } from "../../content/figure.ts";

/** People, metres and such are whole; areas and distances keep the decimals their source gives. */
export const factDecimals: Readonly<Record<Unit, number>> = {
  km2: 4,
  ha: 1,
  km: 1,
  m: 0,
  people: 0,
};
