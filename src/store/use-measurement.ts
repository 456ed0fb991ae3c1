import { createContext, use, useEffect, useMemo, useState } from "react";
import { markPending } from "../components/pending.ts";
import { reloadPage } from "../components/reload-page.ts";
import { landFile } from "../dossier/land-file.ts";
import { useFileContent } from "../dossier/use-data-file.ts";
import { usePlaceFeatures } from "../dossier/use-place-features.ts";
import type { Selection } from "../url/view.ts";
import type { Found, findMeasured } from "./measure-selection.ts";

/** The measurement, for the panel that states it and the map that draws it. */
export type Measured =
  | { readonly status: "none" | "loading" }
  /** The file with one of the places could not be used. */
  | { readonly status: "unlocated" }
  /** The code that measures could not be fetched. */
  | { readonly status: "failed"; readonly retry: () => void }
  | Found;

// The same objects every time: nothing follows from files that come while nothing is measured.
const nothing: Measured = { status: "none" };
const loading: Measured = { status: "loading" };

/** The level of the basemap that has all of Hokkaido. */
const hokkaidoFile = landFile("kurils");

/**
 * Measures what the selection asks for; computed once for all who tell or draw it.
 * @param selection the same object for as long as it asks for the same
 */
export function useMeasured(selection: Selection): Measured {
  const wanted = selection.kind === "measure" || selection.kind === "overlay";
  const features = usePlaceFeatures(wanted);
  const hasCoast =
    selection.kind === "measure" &&
    [selection.start, selection.end].some(({ kind }) => kind === "coast");
  const land = useFileContent(hokkaidoFile, hasCoast);
  const [measuring, setMeasuring] = useState<{ readonly findMeasured: typeof findMeasured }>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!wanted || measuring !== undefined) return;
    // The geodesics are not needed until something is measured.
    import("./measure-selection.ts")
      .then(setMeasuring, () => setFailed(true))
      .finally(markPending());
  }, [wanted, measuring]);

  return useMemo(() => {
    if (!wanted) return nothing;
    if (measuring !== undefined) {
      const missing: Measured = features.hasFailed ? { status: "unlocated" } : loading;
      return measuring.findMeasured(selection, features, land) ?? missing;
    }
    return hasFailed ? { status: "failed", retry: reloadPage } : loading;
  }, [wanted, measuring, hasFailed, selection, features, land]);
}

/** Hands what was measured down from App. */
export const MeasuredContext = createContext<Measured>(nothing);

/** What the measuring tools have found for the selection. */
export function useMeasuredContext(): Measured {
  return use(MeasuredContext);
}
