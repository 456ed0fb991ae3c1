import { createStore } from "../components/create-store.ts";
import type { Camera } from "./camera-param.ts";

/** Where the map looks at the moment, whoever moved it there; null before the map is there. */
export const mapCamera = createStore<Camera | null>(null);
