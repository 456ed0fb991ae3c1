/// <reference types="vite/client" />

declare module "*.json?lingui" {
  import type { Messages } from "@lingui/core";
  export const messages: Messages;
}

// Types by `import()`: a relative import statement in here would be `any` without a word.
declare module "virtual:figures" {
  export const figures: import("./scenario/published-figure.ts").Figures;
}

declare module "virtual:figure-list" {
  export const figureList: readonly import("./scenario/published-figure.ts").PublishedFigure[];
}

declare module "virtual:handover-atoms" {
  export const handoverAtoms: import("./scenario/outcome.ts").HandoverAtoms;
}

declare module "virtual:islands-map" {
  export const islandsMap: import("./prerender/islands-map-paths.ts").IslandsMapPaths;
}

declare module "virtual:hokkaido-ends" {
  export const hokkaidoEnds: import("./scenario/outcome.ts").HokkaidoEnds;
}
