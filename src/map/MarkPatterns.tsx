interface HatchProps {
  readonly id: string;
  readonly className: string;
  /** Direction of the lines, degrees clockwise from vertical. */
  readonly angle: number;
}

function Hatch({ id, className, angle }: HatchProps) {
  return (
    <pattern
      id={id}
      className={className}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angle})`}
    >
      <rect className="hatch-ground" width="7" height="7" />
      <line className="hatch-line" x1="3.5" y1="0" x2="3.5" y2="7" />
    </pattern>
  );
}

/**
 * The hatchings that map and legend fill with: the ground tells who administers, the lines
 * who else claims; a change under a scenario turns the lines the other way.
 */
export function MarkPatterns() {
  return (
    <svg className="mark-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="hatch-administered-by-russia" className="hatch-administered" angle={-45} />
        <Hatch id="hatch-passes-to-japan" className="hatch-passing" angle={45} />
        <Hatch id="hatch-sea-passing" className="hatch-sea" angle={45} />
      </defs>
    </svg>
  );
}
