interface HatchProps {
  readonly id: string;
  readonly className: string;
  /** Direction of the lines, degrees clockwise from vertical. */
  readonly angle: number;
  /** How much larger than in pixels, where the picture's own unit is smaller. */
  readonly scale?: number;
}

/** A pattern of parallel lines over a ground, which style sheets colour by its class. */
export function Hatch({ id, className, angle, scale = 1 }: HatchProps) {
  return (
    <pattern
      id={id}
      className={className}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={scale === 1 ? `rotate(${angle})` : `rotate(${angle}) scale(${scale})`}
    >
      <rect className="hatch-ground" width="7" height="7" />
      <line className="hatch-line" x1="3.5" y1="0" x2="3.5" y2="7" />
    </pattern>
  );
}
