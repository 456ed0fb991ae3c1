import { Suspense } from "react";
import { Loading } from "../../components/Loading.tsx";
import { lazyComponent } from "../../components/lazy-component.ts";
import type { SeaProps } from "./Sea.tsx";

// Needed only once a zone of the sea is drawn.
const Sea = lazyComponent(() => import("./Sea.tsx"), "Sea");

/** The computed sea, once its code is there. */
export function LateSea(props: SeaProps) {
  return (
    <Suspense fallback={<Loading isHidden />}>
      <Sea {...props} />
    </Suspense>
  );
}
