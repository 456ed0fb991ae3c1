import { type ReactNode, useCallback, useEffect, useRef, useState, useTransition } from "react";
import { LazyBoundary } from "../components/LazyBoundary.tsx";
import { lazyComponent } from "../components/lazy-component.ts";
import { markPending } from "../components/pending.ts";
import { useIslandsLoading } from "../dossier/use-islands.ts";
import { useMessages } from "../i18n/use-messages.ts";
import { Poster } from "./Poster.tsx";
import { SkipToReading } from "./SkipToReading.tsx";

// Leaflet and all that draws with it: not needed to read.
const MapView = lazyComponent(() => import("./MapView.tsx"), "MapView");

/**
 * The part of the page that the map fills, with its controls. The poster is under it until the live
 * map has drawn land.
 */
export function MapRegion({ children }: { readonly children: ReactNode }) {
  const { t } = useMessages();
  const region = useRef<HTMLElement>(null);
  const isComing = useIslandsLoading();
  const [isLive, setLive] = useState(false);
  const onPosterEnd = useCallback(() => setLive(true), []);
  const [isMounted, setMounted] = useState(false);
  // In a transition it is shown as soon as it is there; after a fallback React waits up to 300 ms.
  const [isLoading, startTransition] = useTransition();
  useEffect(() => startTransition(() => setMounted(true)), []);
  useEffect(() => (isLoading ? markPending() : undefined), [isLoading]);
  return (
    <section
      className="map-region"
      id="map"
      aria-label={t("map.region")}
      aria-busy={isComing}
      ref={region}
      tabIndex={-1}
    >
      <SkipToReading />
      {!isLive && <Poster />}
      {isComing && <p className="map-loading">{t("map.loading")}</p>}
      {children}
      <LazyBoundary message="map.failed" fallback={null}>
        {isMounted && <MapView region={region} onPosterEnd={onPosterEnd} />}
      </LazyBoundary>
      <SkipToReading />
    </section>
  );
}
