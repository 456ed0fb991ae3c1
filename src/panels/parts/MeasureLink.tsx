import type { ReactNode } from "react";
import type { Measure } from "../../url/measure-param.ts";
import { SelectionLink } from "./SelectionLink.tsx";

interface MeasureLinkProps {
  readonly ends: Measure;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link that measures a distance. */
export function MeasureLink({
  ends,
  className = "button button-link",
  children,
}: MeasureLinkProps) {
  return (
    <SelectionLink className={className} selection={{ kind: "measure", ...ends }}>
      {children}
    </SelectionLink>
  );
}
