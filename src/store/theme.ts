import { useEffect, useSyncExternalStore } from "react";
import type { Theme } from "../url/view.ts";

const prefersDark = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(prefersDark);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** The theme the reader's system asks for, as it changes. */
export function useSystemTheme(): Theme {
  return useSyncExternalStore(
    subscribe,
    () => (window.matchMedia(prefersDark).matches ? "dark" : "light"),
    // A page that is rendered ahead does not know its reader.
    () => "light",
  );
}

/** Puts the reader's theme on the page; null leaves it to the system's preference. */
export function useTheme(theme: Theme | null): void {
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}
