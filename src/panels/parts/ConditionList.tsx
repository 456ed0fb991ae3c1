import "../../styles/conditions.css";
import type { ConditionState } from "../../content/scenarios.ts";
import { useMessages } from "../../i18n/use-messages.ts";

/** A sign for each state, drawn by us: few systems have characters for them. Its words stand beside it. */
const signs: Readonly<Record<ConditionState, string>> = {
  holds: "M4 4h12v12H4zM7 10l2.4 2.6L13.4 7.4",
  "not-met": "M4 4h12v12H4z",
  disputed: "M4 7.5h12l-3-3M16 12.5H4l3 3",
  open: "M7 7.4a3 3 0 1 1 4.6 2.6c-1 .7-1.6 1.2-1.6 2.4M10 15.6v.1",
  later: "M4 10h12l-4-4M16 10l-4 4",
};

/** The first sentence of a text, and what follows it. */
function splitFirst(text: string): readonly [string, string] {
  const end = /[.!?]["”]?(?=\s+\p{Lu})/u.exec(text);
  if (end === null) return [text, ""];
  const length = end.index + end[0].length;
  return [text.slice(0, length), text.slice(length).trim()];
}

interface ConditionListProps {
  readonly texts: readonly string[];
  readonly states: readonly ConditionState[];
}

/**
 * The conditions of a scenario as a checklist: each with where it stood at the article's time, and
 * folded what follows its first sentence.
 */
export function ConditionList({ texts, states }: ConditionListProps) {
  const { t } = useMessages();
  return (
    <ol className="conditions">
      {texts.map((text, i) => {
        const state = states[i] ?? "open";
        const [first, rest] = splitFirst(text);
        return (
          <li key={text} className="condition" data-state={state}>
            <svg
              className="condition-sign"
              viewBox="0 0 20 20"
              aria-hidden="true"
              focusable="false"
            >
              <path d={signs[state]} />
            </svg>
            <div>
              <strong className="condition-state">{t(`condition.${state}`)}</strong> {first}
              {rest !== "" && (
                <details className="more">
                  <summary>{t("scenario.more")}</summary>
                  {rest}
                </details>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
