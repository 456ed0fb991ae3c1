import { Suspense } from "react";
import { Loading } from "../../components/Loading.tsx";
import { lazyComponent } from "../../components/lazy-component.ts";
import type { ScenarioId } from "../../content/scenarios.ts";

// Needed only once two scenarios are compared.
const Compare = lazyComponent(() => import("./Compare.tsx"), "Compare");

/** The divider of a comparison, once its code is there. */
export function LateCompare(props: { readonly compare: ScenarioId }) {
  return (
    <Suspense fallback={<Loading isHidden />}>
      <Compare {...props} />
    </Suspense>
  );
}
