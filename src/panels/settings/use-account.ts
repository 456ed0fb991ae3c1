import { useEffect, useState } from "react";
import { useStore } from "../../components/create-store.ts";
import type { Account } from "../../offline/messages.ts";
import { offlineState, readAccount } from "../../offline/offline-site.ts";

/** What is kept of the site; null until it is known, or where nothing is. */
export function useAccount(): Account | null {
  const { keeping, share } = useStore(offlineState);
  const isBusy = share !== null;
  const [account, setAccount] = useState<Account | null>(null);
  useEffect(() => {
    if (keeping !== "kept") return setAccount(null);
    // It is told in the end.
    if (isBusy) return;
    let isShown = true;
    readAccount().then(
      (read) => isShown && setAccount(read),
      // Without an account the panel says only that the site is kept.
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, [keeping, isBusy]);
  return account;
}
