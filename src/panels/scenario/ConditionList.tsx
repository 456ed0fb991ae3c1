import type { ConditionState } from "../../content/scenarios.ts";
import { useMessages } from "../../i18n/use-messages.ts";

/** A sign for each state; its words stand beside it. */
const signs: Readonly<Record<ConditionState, string>> = {
  holds: "☑",
  "not-met": "☐",
  disputed: "⇄",
  open: "?",
  later: "→",
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
            <span className="condition-sign" aria-hidden="true">
              {signs[state]}
            </span>
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
