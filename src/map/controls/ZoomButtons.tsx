import { useMap } from "react-leaflet";
import { IconButton } from "../../components/IconButton.tsx";
import { useMessages } from "../../i18n/use-messages.ts";

interface ZoomButtonsProps {
  readonly zoom: number;
  /** Shows the four islands again. */
  readonly onReset: () => void;
}

/** Zoom and home by button, for those who cannot pinch. */
export function ZoomButtons({ zoom, onReset }: ZoomButtonsProps) {
  const map = useMap();
  const { t } = useMessages();
  return (
    <>
      <IconButton
        icon="plus"
        label={t("map.zoomIn")}
        aria-disabled={zoom >= map.getMaxZoom()}
        onClick={() => map.zoomIn()}
      />
      <IconButton
        icon="minus"
        label={t("map.zoomOut")}
        aria-disabled={zoom <= map.getMinZoom()}
        onClick={() => map.zoomOut()}
      />
      <IconButton icon="home" label={t("map.reset")} onClick={onReset} />
    </>
  );
}
