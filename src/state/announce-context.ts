import { createContext, use } from "react";

/** Says something in the page's one status line. */
export type Announce = (message: string) => void;

/** Something said; a new one each time, so that the same words can be said again. */
export interface Announcement {
  readonly message: string;
}

/** Hands the way to the status line down from App. */
export const AnnounceContext = createContext<Announce>(() => {});

/** The way to the status line, for parts of the page that are fetched late. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}
