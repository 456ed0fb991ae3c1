import { createContext, use, useEffect, useSyncExternalStore } from "react";
import { markPending } from "../components/pending.ts";
import { type DataFile, type DataPath, fetchDataFile } from "./data-file.ts";

/** Where the loading of a file stands. */
export type FileLoad<T> =
  | { readonly status: "idle" | "loading" | "failed" }
  | { readonly status: "ready"; readonly content: T };

/** A file that could not be loaded, and how to try again. */
export interface FailedFile {
  readonly path: DataPath;
  readonly retry: () => void;
}

const idle = { status: "idle" } as const;
const none: readonly never[] = [];

/** Loads by path: one file is fetched once, however many parts of the page use it. */
const loads = new Map<DataPath, FileLoad<unknown>>();
/** Those under way, by path. */
const underWay = new Map<DataPath, Promise<void>>();
let failed: readonly FailedFile[] = none;
const listeners = new Set<() => void>();

/** What a page that is rendered ahead has of the files: nothing is fetched there. */
export const KnownFilesContext = createContext<ReadonlyMap<DataPath, FileLoad<unknown>>>(new Map());

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function settle<T>(file: DataFile<T>, load: FileLoad<T>): void {
  const { path } = file;
  loads.set(path, load);
  const others = failed.filter((other) => other.path !== path);
  if (load.status === "failed") failed = [...others, { path, retry: () => void loadFile(file) }];
  else if (others.length < failed.length) failed = others;
  for (const listener of listeners) listener();
}

async function fetchAndSettle<T>(file: DataFile<T>, cache: RequestCache): Promise<void> {
  const end = markPending();
  settle(file, { status: "loading" });
  try {
    const content = await fetchDataFile(file, cache);
    settle(file, { status: "ready", content });
  } catch {
    settle(file, { status: "failed" });
  } finally {
    underWay.delete(file.path);
    end();
  }
}

/**
 * Fetches a file, again if it failed before; one that is there or under way is not fetched twice.
 * @returns fulfilled once it is there or has failed
 */
export function loadFile<T>(file: DataFile<T>): Promise<void> {
  const status = loads.get(file.path)?.status;
  if (status === "ready") return Promise.resolve();
  // What failed may be in the browser's cache as it was.
  const cache = status === "failed" ? "reload" : "default";
  const load = underWay.get(file.path) ?? fetchAndSettle(file, cache);
  underWay.set(file.path, load);
  return load;
}

/**
 * The state of a data file, which is fetched when first wanted.
 * @param wanted false leaves the file alone until it is needed
 */
export function useDataFile<T>(file: DataFile<T>, wanted = true): FileLoad<T> {
  const known = use(KnownFilesContext);
  // One path has one kind of content, fixed where the file is declared.
  const read = () => (loads.get(file.path) ?? idle) as FileLoad<T>;
  const readAhead = () => (known.get(file.path) ?? idle) as FileLoad<T>;
  const load = useSyncExternalStore(subscribe, read, readAhead);
  useEffect(() => {
    // One that failed waits for the reader to try again.
    if (wanted && !loads.has(file.path)) void loadFile(file);
  }, [file, wanted]);
  return load;
}

/** The content of a data file once it is there; null before that and where it failed. */
export function useFileContent<T>(file: DataFile<T>, wanted = true): T | null {
  const load = useDataFile(file, wanted);
  return load.status === "ready" ? load.content : null;
}

/** The files that could not be loaded. */
export function useFailedFiles(): readonly FailedFile[] {
  return useSyncExternalStore(
    subscribe,
    () => failed,
    () => none,
  );
}
