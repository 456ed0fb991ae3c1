import { useQueryStates } from "nuqs";
import { useEffect, useState } from "react";
import { searchParsers, searchValue } from "./view.ts";

/**
 * The text of the search box, and what changes it. The address follows as `q`, without a
 * step in the history; a step back or forward brings the text of then.
 */
export function useSearchText(): readonly [string, (text: string) => void] {
  const [{ q }, setQuery] = useQueryStates(searchParsers, { history: "replace" });
  // The box leads: the address comes after, in its own time, and without white space at the ends.
  const [text, setText] = useState(q ?? "");
  useEffect(() => {
    const onStep = () => {
      const stepped = new URLSearchParams(window.location.search).get("q");
      setText(stepped === null ? "" : (searchParsers.q.parse(stepped) ?? ""));
    };
    window.addEventListener("popstate", onStep);
    return () => window.removeEventListener("popstate", onStep);
  }, []);
  const change = (next: string) => {
    setText(next);
    void setQuery({ q: searchValue(next) });
  };
  return [text, change];
}
