import { useQueryStates } from "nuqs";
import { useState } from "react";
import { searchParsers, searchValue } from "./view-state.ts";

/**
 * The text of the search box, and what changes it. The address follows as `q`, without a
 * step in the history; another address, as by the Back button, changes the text.
 */
export function useSearchText(): readonly [string, (text: string) => void] {
  const [{ q }, setQuery] = useQueryStates(searchParsers, { history: "replace" });
  const [typed, setTyped] = useState(q ?? "");
  const setText = (text: string) => {
    setTyped(text);
    void setQuery({ q: searchValue(text) });
  };
  // What was typed may have white space that the address has not.
  return [searchValue(typed) === q ? typed : (q ?? ""), setText];
}
