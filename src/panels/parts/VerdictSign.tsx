import type { VerdictId } from "../../content/claim.ts";

/** A drawing on a square of 16 units: strokes, and areas to fill. */
interface Sign {
  readonly lines?: string;
  readonly areas?: string;
}

const circle = "M8 3.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6z";
const arrow = "M3 8h9.5M9 4.5L12.5 8L9 11.5";
const quote = "c0-3 1-4.9 3.2-5.9l.6 1c-1.2.6-1.7 1.4-1.8 2.3h1.7v3.6h-3.7z";

/** A sign for each verdict, told apart by shape; drawn, because many fonts lack such characters. */
const signs: Readonly<Record<VerdictId, Sign>> = {
  supported: { lines: "M3.5 8.5L6.8 11.8L12.5 4.5" },
  imprecise: {
    lines: "M3 6.6c1.7-2 3.3-1.2 5-.4s3.3 1.6 5-.4M3 10.6c1.7-2 3.3-1.2 5-.4s3.3 1.6 5-.4",
  },
  "partly-right": { lines: "M2.5 8.2L4.8 10.5L8 5M9.5 6.5L13.5 10.5M13.5 6.5L9.5 10.5" },
  contradicted: { lines: "M4 4L12 12M12 4L4 12" },
  "one-sided": { lines: circle, areas: "M8 3.2a4.8 4.8 0 0 0 0 9.6z" },
  "not-supported": { lines: `${circle}M4.6 11.4L11.4 4.6` },
  opinion: { areas: `M3.3 10.4${quote}M8.7 10.4${quote}` },
  "came-true": { lines: arrow },
};

/** The sign of a verdict, for the eye only: its name has to stand beside it or be the link's. */
export function VerdictSign({ verdict }: { readonly verdict: VerdictId }) {
  const { lines, areas } = signs[verdict];
  return (
    <span className="verdict-sign" data-verdict={verdict} aria-hidden="true">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {lines !== undefined && <path className="sign-lines" d={lines} />}
        {areas !== undefined && <path d={areas} />}
      </svg>
    </span>
  );
}
