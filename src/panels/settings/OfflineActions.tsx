import { type RefObject, useState } from "react";
import { useMessages } from "../../i18n/use-messages.ts";
import {
  checkForUpdate,
  keepOffline,
  loadUpdate,
  type OfflineState,
  removeKept,
} from "../../offline/offline-copy.ts";
import { announce } from "../../store/announcement.ts";

interface OfflineActionsProps {
  readonly state: OfflineState;
  /** Gets focus from a button that disappears with its action. */
  readonly stateLine: RefObject<HTMLElement | null>;
}

/** What a reader can do about the offline copy. */
export function OfflineActions({ state: { keeping, update }, stateLine }: OfflineActionsProps) {
  const { t } = useMessages();
  const [result, setResult] = useState("");
  const change = async (action: () => Promise<void>) => {
    setResult("");
    stateLine.current?.focus();
    await action();
  };
  const check = async () => {
    const message = await checkForUpdate().then(
      (isFound) => t(isFound ? "offline.said.found" : "offline.said.newest"),
      () => t("offline.said.unreachable"),
    );
    setResult(message);
    announce(message);
  };
  const button = (label: string, action: () => void) => (
    <button type="button" className="button" onClick={action}>
      {label}
    </button>
  );
  return (
    <>
      {result !== "" && <p className="prose">{result}</p>}
      <div className="offline-acts">
        {update !== "none" && button(t("update.load"), loadUpdate)}
        {keeping === "kept" && (
          <>
            {button(t("offline.check"), () => void check())}
            {button(t("offline.remove"), () => void change(removeKept))}
          </>
        )}
        {(keeping === "removed" || keeping === "failed" || keeping === "saving") &&
          button(t("offline.keepAgain"), () => void change(keepOffline))}
      </div>
    </>
  );
}
