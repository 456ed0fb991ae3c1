import "../../styles/verdicts.css";
import type { VerdictId } from "../../content/claim.ts";
import { VerdictSign } from "./VerdictSign.tsx";

interface VerdictMarkProps {
  readonly verdict: VerdictId;
  readonly label: string;
}

/** A verdict as its sign and its name. */
export function VerdictMark({ verdict, label }: VerdictMarkProps) {
  return (
    <span className="verdict-mark" data-verdict={verdict}>
      <VerdictSign verdict={verdict} />
      {label}
    </span>
  );
}
