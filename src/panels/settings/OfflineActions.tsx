import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { sizeText } from "../../i18n/size-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { Account, Problem } from "../../offline/messages.ts";
import {
  checkForUpdate,
  keepSite,
  loadUpdate,
  type OfflineState,
  removeKept,
} from "../../offline/offline-site.ts";
import { announce } from "../../store/announcement.ts";

interface OfflineActsProps {
  readonly state: OfflineState;
  readonly account: Account | null;
}

/** What a reader can do about what is kept, and what came of it. */
export function OfflineActions({ state, account }: OfflineActsProps) {
  const messages = useMessages();
  const { t } = messages;
  const result = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState("");
  const isBusy = state.share !== null;

  /**
   * Says what came of an act whose button may be gone with it: focus goes to the words, unless the
   * reader has gone on elsewhere meanwhile.
   */
  const conclude = (message: string) => {
    flushSync(() => setSaid(message));
    const { activeElement, body } = document;
    const panel = result.current?.closest("article");
    const isHere = activeElement === body || panel?.contains(activeElement);
    // The panel may have been left, and even be there anew.
    if (isHere && result.current !== null) result.current.focus();
    else announce(message);
  };
  const keep = async (choice: "usual" | "everything") => {
    setSaid("");
    try {
      await keepSite(choice);
      conclude(t(choice === "everything" ? "offline.said.everything" : "offline.said.kept"));
    } catch (problem) {
      conclude(t(`offline.problem.${problem as Problem}`));
    }
  };
  const remove = () =>
    removeKept().then(
      () => conclude(t("offline.said.removed")),
      (problem: Problem) => conclude(t(`offline.problem.${problem}`)),
    );
  const check = async () => {
    const message = await checkForUpdate().then(
      (isFound) => t(isFound ? "offline.said.found" : "offline.said.newest"),
      () => t("offline.said.unreachable"),
    );
    setSaid(message);
    announce(message);
  };
  const button = (label: string, act: () => Promise<void>) => (
    <button
      type="button"
      className="button"
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) void act();
      }}
    >
      {label}
    </button>
  );

  return (
    <>
      <p className="prose" tabIndex={-1} ref={result}>
        {said}
      </p>
      {isBusy && (
        <label className="prose">
          {t("offline.progress")} <progress className="offline-progress" value={state.share ?? 0} />
        </label>
      )}
      <div className="offline-acts">
        {state.update !== "none" && button(t("update.load"), loadUpdate)}
        {account !== null &&
          account.missingFiles > 0 &&
          button(
            t("offline.keepEverything", { size: sizeText(account.missingBytes, messages) }),
            () => keep("everything"),
          )}
        {state.keeping === "kept" && (
          <>
            {button(t("offline.check"), check)}
            {button(t("offline.remove"), remove)}
          </>
        )}
        {(state.keeping === "removed" || state.keeping === "failed") &&
          button(t("offline.keepAgain"), () => keep("usual"))}
      </div>
    </>
  );
}
