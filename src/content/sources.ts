import type { Source } from "./source.ts";
import { articleSources } from "./sources-article.ts";
import { dataSources } from "./sources-data.ts";
import { facilitySources } from "./sources-facilities.ts";
import { historySources } from "./sources-history.ts";
import { islandSources } from "./sources-islands.ts";
import { lawSources } from "./sources-law.ts";
import { okinawaSources } from "./sources-okinawa.ts";
import { originSources } from "./sources-origin.ts";
import { peopleSources } from "./sources-people.ts";
import { proposalSources } from "./sources-proposals.ts";
import { seaSources } from "./sources-sea.ts";
import { securitySources } from "./sources-security.ts";
import { talkSources } from "./sources-talks.ts";
import { treatySources } from "./sources-treaties.ts";

/** Every source cited anywhere, by id. */
export const sources = {
  ...islandSources,
  ...treatySources,
  ...talkSources,
  ...articleSources,
  ...originSources,
  ...okinawaSources,
  ...seaSources,
  ...lawSources,
  ...proposalSources,
  ...securitySources,
  ...historySources,
  ...peopleSources,
  ...facilitySources,
  ...dataSources,
} satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

export const sourceIds = Object.keys(sources) as readonly SourceId[];
