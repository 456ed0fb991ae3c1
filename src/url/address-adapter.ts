import {
  renderQueryString,
  type unstable_AdapterInterface,
  unstable_createAdapterProvider,
  type unstable_UpdateUrlFunction,
} from "nuqs/adapters/custom";
import { useMemo, useSyncExternalStore } from "react";
import { createStore } from "../store/create-store.ts";
import { followAnchor } from "./clean-address.ts";

/** The query that the page has come to since the last step in the history; null for the address's. */
const shown = createStore<string | null>(null);

/** The address's query while it lags behind what is shown; null while it does not. */
let laggingQuery: string | null = null;

const readQuery = () => shown.read() ?? window.location.search;

function subscribe(listener: () => void): () => void {
  const onStep = () => {
    // A step may lead to an anchor, too: of a bookmark, say, that is opened in this very page.
    followAnchor();
    // To go to an anchor of the same page is a step, too, but no step away from what it shows.
    if (window.location.search !== laggingQuery) {
      laggingQuery = null;
      shown.write(null);
    }
    listener();
  };
  const leave = shown.subscribe(listener);
  window.addEventListener("popstate", onStep);
  return () => {
    leave();
    window.removeEventListener("popstate", onStep);
  };
}

/**
 * Writes a new query into the address and shows it. Browsers refuse to write for a while after
 * many changes: the page goes on without, and the next change that is let through brings all along.
 */
const showQuery: unstable_UpdateUrlFunction = (search, { history }) => {
  const query = renderQueryString(search);
  const url = new URL(window.location.href);
  url.search = query;
  try {
    const write = history === "push" ? "pushState" : "replaceState";
    window.history[write](window.history.state, "", url);
    laggingQuery = null;
  } catch {
    laggingQuery = window.location.search;
  }
  shown.write(query);
};

const getSearchParamsSnapshot = () => new URLSearchParams(readQuery());

/** The part of the query that has the given parameters. */
function readParameters(names: readonly string[]): string {
  const all = [...getSearchParamsSnapshot()];
  return new URLSearchParams(all.filter(([name]) => names.includes(name))).toString();
}

/** @param names the parameters that whoever asks follows; others do not concern it */
function useAddress(names: readonly string[]): unstable_AdapterInterface {
  const query = useSyncExternalStore(
    subscribe,
    () => readParameters(names),
    () => "",
  );
  const searchParams = useMemo(() => new URLSearchParams(query), [query]);
  return { searchParams, updateUrl: showQuery, getSearchParamsSnapshot };
}

/** Connects nuqs with the address, which may lag behind what the page shows. */
export const AddressAdapter = unstable_createAdapterProvider(useAddress);
