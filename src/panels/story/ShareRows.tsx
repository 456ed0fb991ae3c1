/** One bar with its name and its value. */
interface ShareRow {
  readonly id: string;
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly value: string;
}

interface ShareRowsProps {
  /** What the bars show. */
  readonly title: string;
  readonly rows: readonly ShareRow[];
  /** Whose colour the bars have. */
  readonly tone: "japan" | "russia" | "base";
}

/** A small chart: a bar on each line. */
export function ShareRows({ title, rows, tone }: ShareRowsProps) {
  return (
    <figure className="story-rows" data-tone={tone}>
      <figcaption className="story-heading">{title}</figcaption>
      <dl>
        {rows.map(({ id, label, share, value }) => (
          <div key={id} className="story-row">
            <dt>{label}</dt>
            <dd className="story-row-value">{value}</dd>
            <svg width="100%" height="10" aria-hidden="true" focusable="false">
              <rect className="story-row-whole" width="100%" height="10" />
              <rect className="story-row-part" width={`${share * 100}%`} height="10" />
            </svg>
          </div>
        ))}
      </dl>
    </figure>
  );
}
