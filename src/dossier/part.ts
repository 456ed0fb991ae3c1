import { useEffect, useState } from "react";
import { reloadPage } from "../store/reload-page.ts";

/** Something the page fetches when it first needs it. */
export interface Part<T> {
  /** Fetches it, or answers with what is there or under way. */
  readonly read: () => Promise<T>;
  /** What is there already; null before that. */
  readonly peek: () => T | null;
}

/** Marks, for each part that failed, that its next try is one the reader asked for. */
const failedParts = new Set<() => void>();

/** Notes that the reader asks to try again; where that fails as well, the page loads anew. */
export function askAgain(): void {
  for (const markAsked of failedParts) markAsked();
  failedParts.clear();
}

/**
 * Loads the page anew if its server answers. Some browsers keep a module that failed as
 * failed for the life of the page, so asking for it again is not enough; and after a new
 * release the module may be gone. The address holds the view, so that is not lost.
 */
async function reloadIfReachable(): Promise<void> {
  const address = window.location.href;
  const answer = await fetch(address, { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (answer?.ok) reloadPage();
}

/** Asks again for a style sheet that failed; its link goes once another has brought it. */
function fetchSheet(failed: HTMLLinkElement): Promise<void> {
  const link = failed.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => {
      failed.remove();
      resolve();
    });
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error(`${link.href} could not be fetched`));
    });
    failed.after(link);
  });
}

/**
 * Asks again for all style sheets that failed. Vite asks for each but once in the life of a page:
 * at its next try a part would come without them.
 * @throws Error where one of them fails again
 */
async function mendSheets(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]");
  // Browsers differ in whether what failed has no sheet, or one without rules.
  const failed = [...links].filter(({ sheet }) => (sheet?.cssRules.length ?? 0) === 0);
  await Promise.all(failed.map(fetchSheet));
}

/** Makes a part that is fetched once, and again only after it failed. */
export function createPart<T>(load: () => Promise<T>): Part<T> {
  let reading: Promise<T> | undefined;
  let there: T | null = null;
  let isAsked = false;
  let hasFailed = false;
  const markAsked = () => {
    isAsked = true;
  };

  function read(): Promise<T> {
    reading ??= (hasFailed ? mendSheets().then(load) : load()).then(
      (value) => {
        there = value;
        return value;
      },
      (error: unknown) => {
        reading = undefined;
        hasFailed = true;
        if (isAsked) void reloadIfReachable();
        isAsked = false;
        failedParts.add(markAsked);
        throw error;
      },
    );
    return reading;
  }
  return { read, peek: () => there };
}

/**
 * A part, fetched when the component is first shown and wants it; null until it is there.
 * React's own `lazy` would keep a failure for good, and Suspense holds late parts back for 300 ms.
 * @throws what the fetching failed with, for the error boundary around; after a reset of
 *   the boundary it is fetched again
 */
export function usePart<T>(part: Part<T>, isWanted = true): T | null {
  const [, setSettled] = useState(0);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const value = part.peek();
  // What was drawn counts: the part may have come since, for somebody else who wanted it.
  const isDrawn = value !== null;

  useEffect(() => {
    if (!isWanted || isDrawn) return;
    let isShown = true;
    part.read().then(
      () => isShown && setSettled((count) => count + 1),
      (error: unknown) => isShown && setFailure({ error }),
    );
    return () => {
      isShown = false;
    };
  }, [part, isWanted, isDrawn]);

  if (failure !== null) throw failure.error;
  return value;
}
