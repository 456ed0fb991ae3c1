import type { Handover } from "./scenarios.ts";
import type { SourceId } from "./sources.ts";

export const proposalIds = [
  "malik-1955",
  "declaration-1956",
  "kawana-1998",
  "irkutsk-2001",
  "aso-three-2006",
  "aso-half-2006",
  "yachi-2009",
  "nikkei-2016",
] as const;
export type ProposalId = (typeof proposalIds)[number];

/** A way of dividing the four that somebody put forward; its text says who, when and how far it came. */
export interface Proposal {
  /** The groups it would hand over; null where it does not divide by whole groups. */
  readonly handedOver: Handover | null;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** Proposals in the order of time. */
export const proposals: Readonly<Record<ProposalId, Proposal>> = {
  "malik-1955": { handedOver: ["habomai", "shikotan"], sources: ["frus-soviet-draft-1955"] },
  "declaration-1956": {
    handedOver: ["habomai", "shikotan"],
    sources: ["joint-declaration-1956-japanese-text", "joint-declaration-1956-unts"],
  },
  "kawana-1998": {
    handedOver: ["habomai", "shikotan", "kunashir", "iturup"],
    sources: ["press-on-kawana-proposal"],
  },
  "irkutsk-2001": { handedOver: null, sources: ["japan-times-mori-2001"] },
  "aso-three-2006": {
    handedOver: ["habomai", "shikotan", "kunashir"],
    sources: ["diet-question-aso-three-2006"],
  },
  "aso-half-2006": {
    handedOver: null,
    sources: ["diet-question-aso-half-2006", "diet-question-aso-denial-2006"],
  },
  "yachi-2009": { handedOver: null, sources: ["kyodo-yachi-2009"] },
  "nikkei-2016": { handedOver: null, sources: ["japan-times-joint-rule-2016"] },
};

/** Sources on the proposal of 2018 to conclude a treaty first. */
export const treatyFirstSources: readonly [SourceId, ...SourceId[]] = [
  "reuters-vladivostok-2018",
  "canon-vladivostok-2018",
];

/** The proposals that would hand over exactly these groups, in the order of `groupIds`. */
export function proposalsOf(handedOver: Handover): readonly ProposalId[] {
  return proposalIds.filter((id) => `${proposals[id].handedOver}` === `${handedOver}`);
}
