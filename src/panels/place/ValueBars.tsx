import type { ReactNode } from "react";

/** A value as a bar beside its label. */
interface ValueBar {
  readonly label: string;
  readonly value: number;
  /** The value in words. */
  readonly written: ReactNode;
  /** How the bar is filled, as on the map; `past` for a time before today's administration. */
  readonly fill: "administered-by-russia" | "passes-to-japan" | "past";
  readonly isCurrent?: boolean;
}

interface ValueBarsProps {
  readonly title: string;
  readonly bars: readonly ValueBar[];
}

/** Values as bars from the same line, the longest as long as there is room. */
export function ValueBars({ title, bars }: ValueBarsProps) {
  const most = Math.max(...bars.map(({ value }) => value));
  return (
    <figure className="value-bars">
      <figcaption className="value-bars-title">{title}</figcaption>
      <dl>
        {bars.map(({ label, value, written, fill, isCurrent = false }) => (
          <div key={label} className="value-row" data-current={isCurrent}>
            <dt>{label}</dt>
            <dd>
              <svg width="100%" height="14" aria-hidden="true" focusable="false">
                <rect data-fill={fill} width={`${(value / most) * 100}%`} height="14" rx="1" />
              </svg>
              <span className="value-written">{written}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
