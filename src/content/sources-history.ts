import type { Source } from "./source.ts";

/** Sources on the treaties and events of the timeline. */
export const historySources = {} as const satisfies Record<string, Source>;
