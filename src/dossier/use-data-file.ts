import { createContext, use, useEffect, useSyncExternalStore } from "react";
import {
  type DataFile,
  DataFileError,
  type DataPath,
  type FileFailure,
  fetchDataFile,
} from "./data-file.ts";
import { siteHref } from "./site-root.ts";

/** Where the loading of a file stands. */
export type FileLoad<T> =
  | { readonly status: "idle" | "loading" }
  | { readonly status: "ready"; readonly content: T }
  | { readonly status: "failed"; readonly failure: FileFailure };

/** A file that could not be used, and how to try again. */
export interface FailedFile {
  readonly path: DataPath;
  readonly failure: FileFailure;
  readonly retry: () => void;
}

const idle = { status: "idle" } as const;

const none: readonly never[] = [];
const readNone = () => none;

/** Loads by path; one file is fetched once however many parts of the page use it. */
const loads = new Map<string, FileLoad<unknown>>();

/** What is known of files, by path, where a page is rendered ahead: there nothing is fetched. */
export const KnownFilesContext = createContext<ReadonlyMap<string, FileLoad<unknown>>>(loads);

let failed: readonly FailedFile[] = [];
let slow: readonly DataPath[] = [];
/** Files that have failed and are asked for again. */
let retried: readonly DataPath[] = [];
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells all who ask how a file stands, and whether it has been on its way for long. */
function settle<T>(file: DataFile<T>, load: FileLoad<T>, isSlow = false): void {
  const { path } = file;
  loads.set(path, load);
  const others = failed.filter((other) => other.path !== path);
  if (load.status === "failed") {
    failed = [...others, { path, failure: load.failure, retry: () => loadFile(file) }];
  } else if (others.length < failed.length) failed = others;
  if (load.status !== "loading") retried = retried.filter((other) => other !== path);
  if (isSlow) slow = [...slow, path];
  else if (slow.includes(path)) slow = slow.filter((other) => other !== path);
  for (const listener of listeners) listener();
}

/** After that long without a file the reader is told that it is still on its way. */
const slowMs = 8000;

/** Fetches a file, again if it failed before; a load under way or done is left alone. */
export function loadFile<T>(file: DataFile<T>): void {
  const status = loads.get(file.path)?.status;
  if (status === "loading" || status === "ready") return;
  const loading = { status: "loading" } as const;
  if (status === "failed") retried = [...retried, file.path];
  settle(file, loading);
  const timer = setTimeout(() => settle(file, loading, true), slowMs);
  // What failed may be what the browser keeps: it would answer the same again.
  const cache = status === "failed" ? "reload" : "default";
  fetchDataFile(file, new URL(siteHref("data/")), cache)
    .then(
      (content) => settle(file, { status: "ready", content }),
      (error: unknown) => {
        const failure = error instanceof DataFileError ? error.failure : "not-usable";
        settle(file, { status: "failed", failure });
      },
    )
    .finally(() => clearTimeout(timer));
}

/**
 * The state of a data file, which is fetched when first wanted.
 * @param wanted false leaves the file alone until it is needed
 */
export function useDataFile<T>(file: DataFile<T>, wanted = true): FileLoad<T> {
  // One path has one kind of content, fixed where the file is declared.
  const known = use(KnownFilesContext);
  const read = () => (known.get(file.path) ?? idle) as FileLoad<T>;
  // A page that was rendered ahead is taken over as it was: with nothing fetched so far.
  const readAhead = () => (known === loads ? idle : read());
  const load = useSyncExternalStore(subscribe, read, readAhead);
  useEffect(() => {
    // What has been asked for already, and perhaps failed by now, is not asked for again.
    if (wanted && !loads.has(file.path)) loadFile(file);
  }, [file, wanted]);
  return load;
}

/**
 * What follows from where some files stand. Where that is the same for what a page was rendered
 * ahead with as for what it has now, taking the page over does not draw it a second time.
 * @param judge works it out, as a plain value
 */
export function useFileStatus<T extends string | boolean>(
  judge: (statusOf: (file: DataFile<unknown>) => FileLoad<unknown>["status"]) => T,
): T {
  const known = use(KnownFilesContext);
  const read = () => judge(({ path }) => (known.get(path) ?? idle).status);
  const readAhead = () => (known === loads ? judge(() => idle.status) : read());
  return useSyncExternalStore(subscribe, read, readAhead);
}

/** The content of a data file once it is there; null before that and where it failed. */
export function useFileContent<T>(file: DataFile<T>, wanted = true): T | null {
  const load = useDataFile(file, wanted);
  return load.status === "ready" ? load.content : null;
}

/** The files that could not be used. */
export function useFailedFiles(): readonly FailedFile[] {
  return useSyncExternalStore(subscribe, () => failed, readNone);
}

/** The files that have been on their way for long. */
export function useSlowFiles(): readonly DataPath[] {
  return useSyncExternalStore(subscribe, () => slow, readNone);
}

/** Whether files that could not be used are being asked for again. */
export function useIsRetrying(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => retried.length > 0,
    () => false,
  );
}
