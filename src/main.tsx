import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/panels.css";
import "./styles/map.css";
import "./styles/sea.css";
import "./styles/still.css";

// The page comes with its first screen. What makes it live is fetched from here, all at once,
// so that it does not hold up the first paint and nothing waits for the code that asks for it.
const cores = import.meta.glob("./content/text/*/core.ts");
const catalogues = import.meta.glob("./i18n/messages/*.json", { query: "?lingui" });

/** Fetches the parts that the first screen asks for by itself; where one fails, that asker says so. */
function fetchFirstParts(language: string): void {
  const parts = [
    cores[`./content/text/${language}/core.ts`],
    catalogues[`./i18n/messages/${language}.json`],
    () => import("./map/ExplorerMap.tsx"),
  ];
  for (const fetchPart of parts) fetchPart?.().catch(() => {});
}

/** Starts the explorer; says so on the page itself where its code cannot be had. */
async function startExplorer(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root");
  fetchFirstParts(document.documentElement.lang);
  try {
    const { start } = await import("./start.tsx");
    await start(root);
  } catch (error) {
    // The words for it may be what failed to load, so the page brings this message itself.
    document.getElementById("load-failure")?.removeAttribute("hidden");
    throw error;
  }
}

void startExplorer();
