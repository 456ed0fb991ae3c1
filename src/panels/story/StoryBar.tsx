import { type KeyboardEvent, useRef } from "react";
import { Icon } from "../../components/Icon.tsx";
import { type StoryStep, storySteps } from "../../content/story.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { useView } from "../../url/view-context.ts";

const last = storySteps.length;

/** The step so many after another; null beyond the ends. */
function stepAfter(step: StoryStep, change: number): StoryStep | null {
  return storySteps.find((each) => each === step + change) ?? null;
}

/** How far an arrow key leads. */
const arrowKeys: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The foot of the story: a dot for each step, Back, and what the next step asks. */
export function StoryBar({ step }: { readonly step: StoryStep }) {
  const { t } = useMessages();
  const { actions } = useView();
  const heads = useContentText().story;
  const bar = useRef<HTMLElement>(null);
  const next = stepAfter(step, 1);
  const previous = stepAfter(step, -1);

  const onKeyDown = (event: KeyboardEvent) => {
    const change = arrowKeys[event.key];
    const target = change === undefined ? null : stepAfter(step, change);
    if (target === null) return;
    event.preventDefault();
    actions.tell(target);
    // Stays in the bar, for the next key; a button that goes would take it along.
    const dot = bar.current?.querySelectorAll<HTMLElement>(".story-dot")[target - 1];
    dot?.focus();
    // A narrow bar has no dots.
    if (document.activeElement !== dot) bar.current?.focus();
  };

  return (
    <nav
      className="story-bar story-only"
      aria-label={t("story.label")}
      ref={bar}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="story-place">
        <div className="story-dots">
          {storySteps.map((each) => (
            <button
              key={each}
              type="button"
              className="story-dot"
              aria-label={t("story.step", { step: each, title: heads[each].title })}
              aria-current={each === step ? "step" : undefined}
              onClick={() => actions.tell(each)}
            />
          ))}
        </div>
        <span className="story-count">{t("story.count", { step, last })}</span>
      </div>
      {previous !== null && (
        <button
          type="button"
          className="story-back"
          aria-label={t("story.previous")}
          onClick={() => actions.tell(previous)}
        >
          <Icon name="back" />
        </button>
      )}
      <button
        type="button"
        className="story-next"
        onClick={() => (next === null ? actions.selectPanel("places") : actions.tell(next))}
      >
        {next === null ? t("story.explore") : heads[next].question}
        <Icon name="forward" />
      </button>
    </nav>
  );
}
