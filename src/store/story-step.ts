import { createStore } from "../components/create-store.ts";
import type { StoryStep } from "../content/story.ts";

/** The step of the story that was read last; null before one was. */
export const lastStoryStep = createStore<StoryStep | null>(null);
