import { useEffect, useRef } from "react";
import { useStore } from "../components/create-store.ts";
import { markPending } from "../components/pending.ts";
import { useContentText } from "../dossier/content-text.ts";
import { withLateMessages } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { announce, announcement } from "../store/announcement.ts";
import { useView } from "../url/view-context.ts";

/** What is said of a change: not needed before there is one. */
const loadWords = () => withLateMessages(import("./change-message.ts"));

/** The page's one status line: says what a choice changed, for those who cannot see it change. */
export function StatusLine() {
  const messages = useMessages();
  const { view } = useView();
  const text = useContentText();
  const previous = useRef(view);
  const { message, count } = useStore(announcement);

  useEffect(() => {
    const before = previous.current;
    previous.current = view;
    if (before === view) return;
    const settle = markPending();
    const say = ({ changeMessage }: Awaited<ReturnType<typeof loadWords>>) => {
      const change = changeMessage(before, view, text, messages);
      if (change !== null) announce(change);
    };
    // Where the words cannot be had the page goes on without.
    loadWords()
      .then(say, () => {})
      .finally(settle);
  }, [view, text, messages]);

  return (
    <p role="status" className="visually-hidden">
      {/* A new element each time: the same words would not be read out again. */}
      <span key={count}>{message}</span>
    </p>
  );
}
