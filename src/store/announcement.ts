import { createStore } from "../components/create-store.ts";

/** The sentence in the page's one status line, and its number: the same words can be said again. */
export const announcement = createStore({ message: "", count: 0 });

/** Has the status line say a sentence. */
export function announce(message: string): void {
  announcement.write({ message, count: announcement.read().count + 1 });
}
