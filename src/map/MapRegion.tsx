import type { ReactNode, RefObject } from "react";
import { useIslandsComing } from "../dossier/use-islands.ts";
import { useMessages } from "../i18n/use-messages.ts";

interface MapRegionProps {
  readonly region: RefObject<HTMLElement | null>;
  /** Whether the still map is shown. */
  readonly isStill: boolean;
  readonly children: ReactNode;
}

/** The part of the page that the map fills, with its controls. It is busy until there are islands. */
export function MapRegion({ region, isStill, children }: MapRegionProps) {
  const { t } = useMessages();
  const isComing = useIslandsComing();
  return (
    <section
      className="map-region"
      id="map"
      aria-label={t("map.region")}
      aria-busy={isComing}
      data-still={isStill}
      ref={region}
      tabIndex={-1}
    >
      {isComing && !isStill && <p className="map-loading">{t("map.loading")}</p>}
      {children}
    </section>
  );
}
