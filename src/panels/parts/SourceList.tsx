import { type SourceId, sources } from "../../content/sources.ts";
import { SourceParticulars } from "./SourceParticulars.tsx";
import { SourceTitle } from "./SourceTitle.tsx";

/** Sources in full, each title above its particulars. */
export function SourceList({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <ul className="sources">
      {ids.map((id) => (
        <li key={id}>
          <SourceTitle source={sources[id]} />
          <span className="source-line">
            <SourceParticulars source={sources[id]} hasKind />
          </span>
        </li>
      ))}
    </ul>
  );
}
