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

interface ConditionListProps {
  readonly texts: readonly string[];
  readonly states: readonly ConditionState[];
}

/** The conditions of a scenario as a checklist: each with where it stood at the article's time. */
export function ConditionList({ texts, states }: ConditionListProps) {
  const { t } = useMessages();
  return (
    <ol className="conditions">
      {texts.map((text, i) => {
        const state = states[i] ?? "open";
        return (
          <li key={text} className="condition" data-state={state}>
            <span className="condition-sign" aria-hidden="true">
              {signs[state]}
            </span>
            <span>
              <strong className="condition-state">{t(`condition.${state}`)}</strong> {text}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
