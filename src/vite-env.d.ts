/// <reference types="vite/client" />

declare module "*.json?lingui" {
  import type { Messages } from "@lingui/core";
  export const messages: Messages;
}

declare module "virtual:figures" {
  export const figures: import("./scenario/published-figure.ts").Figures;
}

declare module "virtual:handover-atoms" {
  export const handoverAtoms: import("./scenario/outcome.ts").HandoverAtoms;
}

declare module "virtual:islands-map" {
  import type { IslandsMapPaths } from "./prerender/islands-map-paths.ts";
  export const islandsMap: IslandsMapPaths;
}

declare module "virtual:hokkaido-ends" {
  export const hokkaidoEnds: import("./scenario/outcome.ts").HokkaidoEnds;
}
