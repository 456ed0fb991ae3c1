import type { Source } from "./source.ts";

/** Sources on the people of the islands, their visits, opinion polls and publishers. */
export const peopleSources = {} as const satisfies Record<string, Source>;
