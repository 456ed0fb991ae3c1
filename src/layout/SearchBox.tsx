import { useLayoutEffect, useRef, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { Notice } from "../components/Notice.tsx";
import { askAgain, createPart, usePart } from "../dossier/part.ts";
import { withLateMessages } from "../i18n/messages.ts";
import { useMessages } from "../i18n/use-messages.ts";
import {
  type Caret,
  type SearchBoxProps,
  useInheritedFocus,
} from "../panels/search/use-inherited-focus.ts";
import { announce } from "../store/announcement.ts";
import { useSearchQuery } from "../url/use-search-query.ts";

// The index, and all that it searches: fetched when the reader turns to the box.
const comboboxPart = createPart(() =>
  withLateMessages(import("../panels/search/SearchCombobox.tsx")),
);

interface PlainSearchProps extends SearchBoxProps {
  readonly onComposing: (isComposing: boolean) => void;
}

/** The box before it can search: it keeps what is typed. */
function PlainSearch(props: PlainSearchProps) {
  const { text, onText, onFocused, onComposing } = props;
  const { t } = useMessages();
  const input = useInheritedFocus(props);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done before any script ran
  useLayoutEffect(() => {
    const typed = input.current?.value ?? "";
    if (typed !== text) onText(typed);
    if (document.activeElement === input.current) onFocused(true);
  }, []);
  return (
    <input
      ref={input}
      className="search-input"
      type="text"
      role="combobox"
      aria-expanded={false}
      aria-label={t("search.label")}
      placeholder={t("search.placeholder")}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => onText(event.target.value)}
      onFocus={() => onFocused(true)}
      onBlur={() => onFocused(false)}
      onCompositionStart={() => onComposing(true)}
      onCompositionEnd={() => onComposing(false)}
    />
  );
}

/** The box, plain until the search is there; an input method is not interrupted. */
function LateSearch(props: SearchBoxProps) {
  const [isWanted, setWanted] = useState(props.text !== "");
  const [isComposing, setComposing] = useState(false);
  const part = usePart(comboboxPart, isWanted);
  if (part !== null && !isComposing) return <part.SearchCombobox {...props} />;
  const turnTo = (focused: boolean) => {
    props.onFocused(focused);
    setWanted(true);
  };
  return <PlainSearch {...props} onFocused={turnTo} onComposing={setComposing} />;
}

/** One box to search everything by; what is in it is `q` in the address. */
export function SearchBox() {
  const { t } = useMessages();
  const [text, setText] = useSearchQuery();
  const [isFocused, setFocused] = useState(false);
  const caret = useRef<Caret | null>(null);
  const props = { text, onText: setText, isFocused, onFocused: setFocused, caret };
  return (
    <search className="search">
      <ErrorBoundary
        onError={() => announce(t("status.fault"))}
        onReset={askAgain}
        fallbackRender={({ resetErrorBoundary }) => (
          <>
            <PlainSearch {...props} onComposing={() => {}} />
            <Notice act={{ label: t("notice.retry"), onAction: resetErrorBoundary }}>
              <p>{t("search.failed")}</p>
            </Notice>
          </>
        )}
      >
        <LateSearch {...props} />
      </ErrorBoundary>
    </search>
  );
}
