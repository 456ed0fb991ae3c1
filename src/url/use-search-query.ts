import { useState, useSyncExternalStore } from "react";
import { address, navigate } from "./address.ts";
import { searchValue } from "./parse.ts";

const readQ = () => address.read().link.q;

/**
 * The text of the search box, and its setter. The address follows as `q`, without a step in the
 * history; Back and Forward bring the text of then.
 */
export function useSearchQuery(): readonly [string, (text: string) => void] {
  const q = useSyncExternalStore(address.subscribe, readQ, readQ);
  // The box keeps what `q` leaves out: white space at the ends.
  const [text, setText] = useState(q ?? "");
  if (searchValue(text) !== q) setText(q ?? "");
  const change = (next: string) => {
    setText(next);
    navigate({ ...address.read().link, q: searchValue(next) }, "replace", false);
  };
  return [text, change];
}
