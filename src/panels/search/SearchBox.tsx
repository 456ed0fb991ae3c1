import { useLayoutEffect, useRef, useState } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { withLateMessages } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { announce } from "../../state/announcement.ts";
import { askAgain, createPart, usePart } from "../../state/part.ts";
import { useSearchText } from "../../state/use-search-text.ts";
import { Notice } from "../../ui/Notice.tsx";

// The index, and all that it searches: fetched when the reader turns to the box.
const comboboxPart = createPart(() => withLateMessages(import("./SearchCombobox.tsx")));

interface SearchProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

interface PlainSearchProps extends SearchProps {
  /** Whether it takes the place of a box that had focus. */
  readonly takesFocus?: boolean;
  readonly onFocused: (isFocused: boolean) => void;
  readonly onComposing: (isComposing: boolean) => void;
}

/** The box before it can search: it keeps what is typed. */
function PlainSearch(props: PlainSearchProps) {
  const { text, onText, takesFocus = false, onFocused, onComposing } = props;
  const { t } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done before any script ran
  useLayoutEffect(() => {
    const typed = input.current?.value ?? "";
    if (typed !== text) onText(typed);
    if (document.activeElement === input.current) onFocused(true);
  }, []);
  // In the very step that puts it in place, or what is typed meanwhile would go nowhere.
  useLayoutEffect(() => {
    if (!takesFocus) return;
    input.current?.focus();
    input.current?.setSelectionRange(-1, -1);
  }, [takesFocus]);
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

interface LateSearchProps extends SearchProps {
  readonly isFocused: boolean;
  readonly onFocused: (isFocused: boolean) => void;
}

/** The box, plain until the search is there; an input method is not interrupted. */
function LateSearch({ isFocused, onFocused, ...props }: LateSearchProps) {
  const [isWanted, setWanted] = useState(props.text !== "");
  const [isComposing, setComposing] = useState(false);
  const part = usePart(comboboxPart, isWanted);
  if (part !== null && !isComposing) return <part.SearchCombobox {...props} hasFocus={isFocused} />;
  const turnTo = (focused: boolean) => {
    onFocused(focused);
    setWanted(true);
  };
  return <PlainSearch {...props} onFocused={turnTo} onComposing={setComposing} />;
}

/** One box to search everything by; what is in it is `q` in the address. */
export function SearchBox() {
  const { t } = useMessages();
  const [text, setText] = useSearchText();
  const [isFocused, setFocused] = useState(false);
  const props = { text, onText: setText };
  return (
    <search className="search">
      <ErrorBoundary
        onError={() => announce(t("status.fault"))}
        onReset={askAgain}
        fallbackRender={({ resetErrorBoundary }) => (
          <>
            <PlainSearch
              {...props}
              takesFocus={isFocused}
              onFocused={setFocused}
              onComposing={() => {}}
            />
            <Notice act={{ label: t("notice.retry"), onAct: resetErrorBoundary }}>
              <p>{t("search.failed")}</p>
            </Notice>
          </>
        )}
      >
        <LateSearch {...props} isFocused={isFocused} onFocused={setFocused} />
      </ErrorBoundary>
    </search>
  );
}
