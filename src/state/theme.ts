import { useEffect } from "react";
import type { Theme } from "./view-state.ts";

/** Puts the reader's theme on the page; null leaves it to the system's preference. */
export function useTheme(theme: Theme | null): void {
  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}
