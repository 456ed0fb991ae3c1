import type { StoryText } from "../../content/text/content-text.ts";
import { equidistantPath, equidistantX } from "./rule-curve.ts";

const width = 174;
const height = 104;
/** Where the near coast, of Japan, and the far one run. */
const nearX = 20;
const farX = 154;
const islet = { x: 66, y: 52 };

/** The line between two coasts, with the islet held by one of the two states. */
function Panel({ holder, caption }: { readonly holder: "russia" | "japan"; caption: string }) {
  // The islet counts for its holder: the line runs between it and the coast of the other.
  const coastX = holder === "russia" ? nearX : farX;
  const line = equidistantPath(coastX, islet, height);
  const apexX = equidistantX(coastX, islet, islet.y);
  return (
    <div className="rule-panel">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect className="rule-far-sea" width={width} height={height} />
        <path className="rule-near-sea" d={`${line}H0V0Z`} />
        <path className="rule-land" data-holder="japan" d={`M0 0H${nearX}V${height}H0`} />
        <path
          className="rule-land"
          data-holder="russia"
          d={`M${width} 0H${farX}V${height}H${width}`}
        />
        <path className="rule-line" d={line} />
        <path className="rule-distance" d={`M${coastX} ${islet.y}H${islet.x}`} />
        <circle className="rule-middle" cx={apexX} cy={islet.y} r="2.5" />
        <circle className="rule-islet" data-holder={holder} cx={islet.x} cy={islet.y} r="6" />
      </svg>
      <p>{caption}</p>
    </div>
  );
}

/** A drawing of the rule: who has an islet moves the line halfway between the coasts. */
export function RulePicture({ text }: { readonly text: StoryText["rule"] }) {
  return (
    <div className="rule-picture" role="img" aria-label={text.picture}>
      <Panel holder="russia" caption={text.before} />
      <Panel holder="japan" caption={text.after} />
    </div>
  );
}
