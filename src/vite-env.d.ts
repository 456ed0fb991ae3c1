/// <reference types="vite/client" />

declare module "*.json?lingui" {
  import type { Messages } from "@lingui/core";
  export const messages: Messages;
}

declare module "virtual:figures" {
  import type { Figures } from "./scenario/published-figure.ts";
  export const figures: Figures;
}

declare module "virtual:handover-atoms" {
  import type { HandoverAtoms } from "./scenario/outcome.ts";
  export const handoverAtoms: HandoverAtoms;
}

declare module "virtual:islands-map" {
  import type { IslandsMapPaths } from "./prerender/islands-map-paths.ts";
  export const islandsMap: IslandsMapPaths;
}
