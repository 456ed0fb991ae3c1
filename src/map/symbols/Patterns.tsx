import { Hatch } from "./Hatch.tsx";

/**
 * The hatchings that map and legend fill with: the ground is for who administers, the lines are
 * for who else claims; a change under a scenario turns the lines the other way.
 */
export function Patterns() {
  return (
    <svg className="mark-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Hatch id="hatch-administered-by-russia" className="hatch-administered" angle={-45} />
        <Hatch id="hatch-passes-to-japan" className="hatch-passing" angle={45} />
      </defs>
    </svg>
  );
}
