import { seed } from "../seed.ts";

/** Prints what cases are drawn from, so that a failure can be repeated. */
export function setup(): void {
  console.log(`Seed ${seed}; the environment variable SEED sets another.`);
}
