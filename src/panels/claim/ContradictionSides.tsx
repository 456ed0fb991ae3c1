import { type ContradictionId, contradictionOf } from "../../content/contradictions.ts";
import { differsInGroups } from "../../content/sides.ts";
import { SideMap } from "./SideMap.tsx";
import { SideQuote } from "./SideQuote.tsx";

/** The two sides of a contradiction next to each other: as maps where they cover other islands. */
export function ContradictionSides({ id }: { readonly id: ContradictionId }) {
  const { sides } = contradictionOf(id);
  const [first, second] = sides;
  return (
    <div className="sides-pair">
      {differsInGroups(id) ? (
        <>
          <SideMap claims={first} />
          <SideMap claims={second} />
        </>
      ) : (
        <>
          <SideQuote claims={first} />
          <SideQuote claims={second} />
        </>
      )}
    </div>
  );
}
