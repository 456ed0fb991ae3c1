import fc from "fast-check";

declare module "vitest" {
  interface ProvidedContext {
    /** By how much more cases are drawn than in `npm test`. */
    readonly effort: number;
  }
}

/** What cases are drawn from: the same each time, unless SEED sets another. */
export const seed = Number(process.env["SEED"] ?? 1956);

fc.configureGlobal({ seed });
