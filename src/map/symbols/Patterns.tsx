import { Hatch } from "./Hatch.tsx";

interface CrossHatchProps {
  readonly id: string;
  readonly className: string;
  /** How the tile is turned, degrees clockwise. */
  readonly angle: number;
}

/**
 * Lines that cross, over whatever ground and hatching lies below. They are the diagonals of
 * the turned tile, so they stand upright at half a right angle to every hatching.
 */
function CrossHatch({ id, className, angle }: CrossHatchProps) {
  return (
    <pattern
      id={id}
      className={className}
      width="13"
      height="13"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angle})`}
    >
      <line x1="0" y1="0" x2="13" y2="13" />
      <line x1="13" y1="0" x2="0" y2="13" />
    </pattern>
  );
}

/**
 * The hatchings that map and legend fill with: the ground is for who administers, the lines are
 * for who else claims; a change under a scenario turns the lines the other way, and where the
 * sides of a contradiction differ, lines cross.
 */
export function Patterns() {
  return (
    <svg className="mark-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="hatch-administered-by-russia" className="hatch-administered" angle={-45} />
        <Hatch id="hatch-passes-to-japan" className="hatch-passing" angle={45} />
        <CrossHatch id="hatch-difference" className="hatch-difference" angle={45} />
      </defs>
    </svg>
  );
}
