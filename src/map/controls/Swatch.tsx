import { shapePath, symbolShapes } from "../symbols/point-shapes.ts";
import type { LegendMark } from "./legend-marks.ts";

/** A mark of the map as the legend shows it: the same class and attributes, so that it looks the same. */
export function Swatch({ className, shape, standing, emphasis }: LegendMark) {
  const state = { "data-standing": standing, "data-emphasis": emphasis };
  return (
    <svg className="swatch" width="28" height="18" aria-hidden="true" focusable="false">
      {shape === "area" ? (
        <rect className={className} {...state} x="2" y="2" width="24" height="14" />
      ) : shape === "line" ? (
        <path className={className} {...state} d="M1 9H27" />
      ) : shape === "circle" ? (
        <circle className={className} {...state} cx="14" cy="9" r="8" />
      ) : (
        <path className={className} {...state} d={shapePath(symbolShapes[shape], 14, 9)} />
      )}
    </svg>
  );
}
