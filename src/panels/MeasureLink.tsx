import type { ReactNode } from "react";
import type { Measure } from "../state/measure-link.ts";
import { useView } from "../state/view-context.ts";
import type { Selection } from "../state/view-state.ts";
import { ActLink } from "../ui/ActLink.tsx";

interface MeasureLinkProps {
  readonly ends: Measure;
  readonly children: ReactNode;
}

/** A link that measures a distance. */
export function MeasureLink({ ends, children }: MeasureLinkProps) {
  const { view, acts, hrefOf } = useView();
  const selection: Selection = { kind: "measure", ...ends };
  return (
    <ActLink
      className="button button-link"
      href={hrefOf({ ...view, selection })}
      onAct={() => acts.choose(selection)}
    >
      {children}
    </ActLink>
  );
}
