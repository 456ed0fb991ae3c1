import type { Ref } from "react";
import { type SourceId, sources } from "../../content/sources.ts";
import { SourceParticulars } from "../parts/SourceParticulars.tsx";
import { SourceTitle } from "../parts/SourceTitle.tsx";

interface SourceEntryProps {
  readonly id: SourceId;
  /** Set on the entry that reading starts at, which is marked. */
  readonly start: Ref<HTMLLIElement> | null;
}

/** A source under its kind: title and particulars in one run. */
export function SourceEntry({ id, start }: SourceEntryProps) {
  const source = sources[id];
  return (
    <li
      className="list-entry"
      data-entry={start !== null}
      {...(start !== null && { ref: start, tabIndex: -1 })}
    >
      <SourceTitle source={source} />{" "}
      <span className="source-particulars">
        <SourceParticulars source={source} />
      </span>
    </li>
  );
}
