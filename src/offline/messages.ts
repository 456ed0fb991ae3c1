/** Why something could not be kept: no room, or a file that did not come as it should. */
export type Problem = "storage" | "network";

/** What a page asks the worker. */
export type Order =
  /** To come into force, in place of the release before it. */
  | { readonly kind: "accept" }
  /** To keep what a page needs that has used these paths, and to take it on if it was there first. */
  | { readonly kind: "adopt"; readonly used: readonly string[] }
  /** To say what is kept. */
  | { readonly kind: "account" }
  /** To keep what the reader chose. */
  | { readonly kind: "keep"; readonly choice: "usual" | "everything" }
  /** To remove all that is kept, and to keep nothing from now on. */
  | { readonly kind: "forget" };

/** An order with the name of a lock that the worker holds until it has answered. */
export type LockedOrder = Order & { readonly lock?: string };

/** What is kept of the release in force, and what is not. */
export interface Account {
  /** What tells a release from others: a part of the hash over all of its files. */
  readonly release: string;
  readonly keptFiles: number;
  readonly keptBytes: number;
  readonly missingFiles: number;
  readonly missingBytes: number;
  /** Whether only what was used is kept, because the browser asks to save data. */
  readonly isPartial: boolean;
  /** Whether the page that asks was opened with an older release than the one in force. */
  readonly isAskerOlder: boolean;
}

/** What the worker answers to an order, in the end or on the way. */
export type Answer =
  /** That the lock is held: whoever gets it next knows that the worker has answered or was ended. */
  | { readonly kind: "begun" }
  | { readonly kind: "account"; readonly account: Account }
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "failed"; readonly problem: Problem };

/** What the worker tells pages unasked. */
export type News =
  /** That a release could not be kept. */
  | { readonly kind: "install-failed"; readonly problem: Problem }
  /** That another page has had all removed that was kept, or has had the site kept. */
  | { readonly kind: "removed" | "kept" };

/** The problem behind an error. */
export function problemOf(error: unknown): Problem {
  return error instanceof DOMException && error.name === "QuotaExceededError"
    ? "storage"
    : "network";
}
