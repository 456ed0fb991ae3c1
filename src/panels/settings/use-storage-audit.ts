import { useEffect, useState } from "react";
import { offlineState } from "../../offline/offline-site.ts";
import {
  type AskedHost,
  askedHosts,
  type StoredItem,
  storedItems,
  watchTraces,
} from "../../store/storage-audit.ts";

/** What the page has left and asked for; what is stored is null until it has been read. */
export interface Traces {
  readonly hosts: readonly AskedHost[];
  readonly items: readonly StoredItem[] | null;
}

/** What the page has left behind and asked for, as it changes. */
export function useTraces(): Traces {
  const [traces, setTraces] = useState<Traces>(() => ({ hosts: askedHosts(), items: null }));
  useEffect(() => {
    let isShown = true;
    const read = async () => {
      const items = await storedItems();
      if (isShown) setTraces({ hosts: askedHosts(), items });
    };
    void read();
    const unwatch = watchTraces(() => void read());
    // What is kept for offline use comes and goes without an event of the browser's.
    const unfollow = offlineState.subscribe(() => void read());
    return () => {
      isShown = false;
      unwatch();
      unfollow();
    };
  }, []);
  return traces;
}
