import type { When } from "./figure.ts";
import type { GroupId } from "./place.ts";
import type { SourceId } from "./sources.ts";

export interface TimelineEvent {
  readonly when: When;
  /** The groups the event named or changed; empty where it did neither. */
  readonly groups: readonly GroupId[];
  /** True for what happened after the article (from 7 January 2019 on). */
  readonly later: boolean;
  /** True for the few events that carry the story; they are listed first. */
  readonly turning?: true;
  readonly sources: readonly [SourceId, ...SourceId[]];
}
