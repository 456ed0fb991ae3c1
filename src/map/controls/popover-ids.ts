/** The boxes that the controls over the map open, one at a time, by the id of their element. */
export const popoverIds = {
  layers: "map-layers",
  more: "map-more",
  credits: "map-credits",
} as const;

export type PopoverName = keyof typeof popoverIds;
