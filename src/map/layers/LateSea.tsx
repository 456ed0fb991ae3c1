import { createPart, usePart } from "../../dossier/part.ts";
import type { SeaProps } from "./Sea.tsx";

// Needed only once a zone of the sea is drawn.
const seaPart = createPart(() => import("./Sea.tsx"));

/** The computed sea, once its code is there. */
export function LateSea(props: SeaProps) {
  const part = usePart(seaPart);
  return part === null ? null : <part.Sea {...props} />;
}
