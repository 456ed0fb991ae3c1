import type { Source } from "./source.ts";

/** Sources on the security treaty, its reach and the exchanges on bases. */
export const securitySources = {} as const satisfies Record<string, Source>;
