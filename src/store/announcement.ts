import { createStore } from "../components/create-store.ts";

/** Something to say aloud; a new object each time, so that the same words can be said again. */
export interface Announcement {
  readonly message: string;
}

/** What the page's one status line was last asked to say. */
export const announcement = createStore<Announcement | null>(null);

/** Has the status line say something. */
export function announce(message: string): void {
  announcement.write({ message });
}
