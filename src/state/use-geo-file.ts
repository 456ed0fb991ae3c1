import type { Feature } from "geojson";
import { useEffect, useSyncExternalStore } from "react";
import {
  fetchGeoFile,
  type GeoCollection,
  type GeoFailure,
  type GeoFile,
  GeoFileError,
} from "./geo-file.ts";

/** Where the loading of a file stands. */
export type GeoLoad<F extends Feature> =
  | { readonly status: "idle" | "loading" }
  | { readonly status: "ready"; readonly collection: GeoCollection<F> }
  | { readonly status: "failed"; readonly failure: GeoFailure };

/** A file that could not be used, and how to try again. */
export interface FailedGeoFile {
  readonly path: string;
  readonly failure: GeoFailure;
  readonly retry: () => void;
}

const idle = { status: "idle" } as const;

/** Loads by path; one file is fetched once however many parts of the page use it. */
const loads = new Map<string, GeoLoad<Feature>>();
let failed: readonly FailedGeoFile[] = [];
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function settle<F extends Feature>(file: GeoFile<F>, load: GeoLoad<F>): void {
  const { path } = file;
  loads.set(path, load);
  const others = failed.filter((other) => other.path !== path);
  failed =
    load.status === "failed"
      ? [...others, { path, failure: load.failure, retry: () => loadGeoFile(file) }]
      : others;
  for (const listener of listeners) listener();
}

/** Fetches a file, again if it failed before; a load under way or done is left alone. */
function loadGeoFile<F extends Feature>(file: GeoFile<F>): void {
  const status = loads.get(file.path)?.status;
  if (status === "loading" || status === "ready") return;
  settle(file, { status: "loading" });
  fetchGeoFile(file, new URL("data/", document.baseURI)).then(
    (collection) => settle(file, { status: "ready", collection }),
    (error: unknown) => {
      const failure = error instanceof GeoFileError ? error.failure : "not-usable";
      settle(file, { status: "failed", failure });
    },
  );
}

/**
 * The state of a GeoJSON file, which is fetched when first wanted.
 * @param wanted false leaves the file alone until it is needed
 */
export function useGeoFile<F extends Feature>(file: GeoFile<F>, wanted = true): GeoLoad<F> {
  // One path has one feature type, fixed where the file is declared.
  const read = () => (loads.get(file.path) ?? idle) as GeoLoad<F>;
  const load = useSyncExternalStore(subscribe, read);
  const { status } = load;
  useEffect(() => {
    if (wanted && status === "idle") loadGeoFile(file);
  }, [file, wanted, status]);
  return load;
}

/** The files that could not be used. */
export function useFailedGeoFiles(): readonly FailedGeoFile[] {
  return useSyncExternalStore(subscribe, () => failed);
}
