import type { ReactNode } from "react";
import type { Measure } from "../../url/measure-param.ts";
import { SelectionLink } from "./SelectionLink.tsx";

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
