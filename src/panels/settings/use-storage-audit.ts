import { useEffect, useState } from "react";
import { offlineState } from "../../offline/offline-copy.ts";
import {
  type ContactedHost,
  contactedHosts,
  type StoredItem,
  storedItems,
  watchStorage,
} from "../../store/storage-audit.ts";

/** The hosts the page has contacted and the items stored for it; these are null until they are read. */
export interface StorageAudit {
  readonly hosts: readonly ContactedHost[];
  readonly items: readonly StoredItem[] | null;
}

/** The browser's account of hosts and storage, as it changes. */
export function useStorageAudit(): StorageAudit {
  const [audit, setAudit] = useState<StorageAudit>(() => ({
    hosts: contactedHosts(),
    items: null,
  }));
  useEffect(() => {
    let isShown = true;
    const read = async () => {
      const items = await storedItems();
      if (isShown) setAudit({ hosts: contactedHosts(), items });
    };
    void read();
    const unwatch = watchStorage(() => void read());
    // What is kept for offline use comes and goes without an event of the browser's.
    const unfollow = offlineState.subscribe(() => void read());
    return () => {
      isShown = false;
      unwatch();
      unfollow();
    };
  }, []);
  return audit;
}
