import type { ReactNode } from "react";
import type { Measure } from "../../state/measure-link.ts";
import { SelectionLink } from "../frame/SelectionLink.tsx";

interface MeasureLinkProps {
  readonly ends: Measure;
  readonly children: ReactNode;
}

/** A link that measures a distance. */
export function MeasureLink({ ends, children }: MeasureLinkProps) {
  return (
    <SelectionLink className="button button-link" selection={{ kind: "measure", ...ends }}>
      {children}
    </SelectionLink>
  );
}
