import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What Playwright needs to start a Chromium. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

const pathVariable = "CHROMIUM_PATH";

const installedNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "chrome.exe",
];

const installedPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** No background traffic and no sandbox, which containers and root do not allow. */
const quietArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findInstalled(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = folders.flatMap((folder) => installedNames.map((name) => join(folder, name)));
  return [...candidates, ...installedPaths].find(isExecutable);
}

/**
 * Unpacks the Chromium that ships inside an npm package, with the shared libraries it
 * brings for machines that lack them (it only does so when it believes to run on Lambda).
 */
async function unpackPackaged(): Promise<ChromiumLaunch> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `the packaged Chromium runs on Linux x64, not ${process.platform} ${process.arch}`,
    );
  }
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  // Its own arguments (single process, no web security) suit Lambda, not tests: ours do.
  return { executablePath: await packaged.executablePath(), args: quietArgs };
}

/**
 * The Chromium to test with: the one named by CHROMIUM_PATH, else an installed Chrome or
 * Chromium, else the one packaged on npm.
 * @throws Error that says what was tried and what to do, where no browser can be had
 */
export async function findChromium(): Promise<ChromiumLaunch> {
  const named = process.env[pathVariable];
  if (named !== undefined && named !== "" && named !== "packaged") {
    if (isExecutable(named)) return { executablePath: named, args: quietArgs };
    throw new Error(`${pathVariable} names ${named}, which is not an executable file.`);
  }
  const installed = named === "packaged" ? undefined : findInstalled();
  if (installed !== undefined) return { executablePath: installed, args: quietArgs };
  try {
    return await unpackPackaged();
  } catch (cause) {
    throw new Error(
      `No Chromium to test with: none of ${installedNames.join(", ")} is on the PATH, and ` +
        `${cause instanceof Error ? cause.message : String(cause)}. ` +
        `Install Chrome or Chromium, or set ${pathVariable} to its executable.`,
      { cause },
    );
  }
}
