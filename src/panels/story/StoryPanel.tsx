import { type ComponentType, useEffect, useRef } from "react";
import { LazyBoundary } from "../../components/LazyBoundary.tsx";
import { lazyComponent } from "../../components/lazy-component.ts";
import { type StoryFigure, type StoryStep, story } from "../../content/story.ts";
import { useContentText } from "../../dossier/content-text.ts";
import { withLateMessages } from "../../i18n/messages.ts";
import { lastStoryStep } from "../../store/story-step.ts";
import { StoryShares } from "./StoryShares.tsx";

function lateFigure<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
) {
  return lazyComponent(() => withLateMessages(load()), name);
}

const figures: Readonly<Record<StoryFigure, ComponentType>> = {
  shares: StoryShares,
  rule: lateFigure(() => import("./StoryRule.tsx"), "StoryRule"),
  sentences: lateFigure(() => import("./StorySentences.tsx"), "StorySentences"),
  events: lateFigure(() => import("./StoryEvents.tsx"), "StoryEvents"),
  facilities: lateFigure(() => import("./StoryFacilities.tsx"), "StoryFacilities"),
  open: lateFigure(() => import("./StoryOpen.tsx"), "StoryOpen"),
};

/**
 * Shows a step from its headline, which takes focus, unless it is the page's first or was reached by an
 * arrow key in the story's bar.
 */
function useStoryStart(step: StoryStep) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = lastStoryStep.read();
    lastStoryStep.write(step);
    if (before === null || heading.current === null) return;
    heading.current.closest(".side-scroll")?.scrollTo(0, 0);
    if (document.activeElement?.matches(".story-dot, .story-bar, .map-region *")) return;
    heading.current.focus({ preventScroll: true });
  }, [step]);
  return heading;
}

/** A step of the story: a headline, two sentences and one picture. */
export function StoryPanel({ step }: { readonly step: StoryStep }) {
  const { title, lead } = useContentText().story[step];
  const heading = useStoryStart(step);
  const Figure = figures[story[step].figure];
  return (
    <article className="story story-only" aria-labelledby="story-title" data-step={step}>
      <h1 className="story-title" id="story-title" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p className="story-lead">
        {lead[0]} <span className="story-lead-rest">{lead[1]}</span>
      </p>
      <LazyBoundary key={step} message="panel.failed">
        <Figure />
      </LazyBoundary>
    </article>
  );
}
