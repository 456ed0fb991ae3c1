import { handoverAtoms } from "virtual:handover-atoms";
import { type CSSProperties, type RefObject, useEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { useStore } from "../../components/create-store.ts";
import type { Handover } from "../../content/scenarios.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import { outcomeOf } from "../../scenario/outcome.ts";
import { openSeaAtStake } from "../../scenario/sea-at-stake.ts";
import { sharePositions } from "../../scenario/sea-shares.ts";
import type { SeaTopology } from "../../scenario/sea-zones.ts";
import { cssFont, type LabelFont, shareFigureFont, shareLineFonts } from "../labels/label-fonts.ts";
import { placeShares, type ShareText } from "../labels/share-text.ts";
import { islandNameBoxes, movedBoxes, shareBoxes, writeBoxes } from "../labels/text-boxes.ts";
import { useControlBoxes } from "../labels/use-control-boxes.ts";
import { toLatLng } from "../projection.ts";
import type { Viewport } from "../use-viewport.ts";

interface SeaSharesProps {
  readonly topology: SeaTopology;
  readonly handedOver: Handover;
  /** Whether the handover is the reader's own, which has no name. */
  readonly isOwn: boolean;
  readonly viewport: Viewport;
  /** The element that holds the controls, which the shares keep off. */
  readonly region: RefObject<HTMLElement | null>;
}

const textStyle = (font: LabelFont): CSSProperties => ({
  font: cssFont(font),
  lineHeight: `${font.lineHeightPx}px`,
});

/** What share of the sea at stake a handover would put on Japan's side, and the rest, in words. */
function useShareTexts({ topology, handedOver, isOwn }: SeaSharesProps): readonly ShareText[] {
  const { t, formats } = useMessages();
  return useMemo(() => {
    const { part, whole } = outcomeOf(handoverAtoms, handedOver).seaKm2["eez-200"];
    const percent = Math.round((100 * part) / whole);
    const [count, own] = [handedOver.length, isOwn ? "yes" : "no"];
    return sharePositions(topology, handedOver).map(({ state, position }) => ({
      state,
      position,
      figure: formats.share((state === "JP" ? percent : 100 - percent) / 100),
      lines:
        state === "JP"
          ? [t("sea.share.of"), t("sea.share.with", { count, own })]
          : [t("sea.share.rest", { own })],
      shortLines: [state === "JP" ? t("sea.share.of") : t("sea.share.restShort", { own })],
      area: openSeaAtStake(topology, handedOver, state),
    }));
  }, [topology, handedOver, isOwn, t, formats]);
}

/** The shares of the two parts of the sea at stake, written on them. */
export function SeaShares(props: SeaSharesProps) {
  const { viewport, region } = props;
  const map = useMap();
  const texts = useShareTexts(props);
  const controls = useControlBoxes(region);
  const names = useStore(islandNameBoxes);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the viewport says where points lie
  const shares = useMemo(() => {
    const origin = map.containerPointToLayerPoint([0, 0]);
    const size = map.getSize();
    const screen = {
      frame: {
        left: origin.x,
        top: origin.y,
        right: origin.x + size.x,
        bottom: origin.y + size.y,
      },
      pointOf: (position: Parameters<typeof toLatLng>[0]) =>
        map.latLngToLayerPoint(toLatLng(position)),
      positionOf: ({ x, y }: { x: number; y: number }) => {
        const { lng, lat } = map.layerPointToLatLng([x, y]);
        return [lng, lat];
      },
    };
    return placeShares(texts, screen, [...movedBoxes(controls, origin), ...names]);
  }, [map, viewport, texts, controls, names]);

  useEffect(() => {
    writeBoxes(
      shareBoxes,
      shares.map(({ box }) => box),
    );
  }, [shares]);
  useEffect(() => () => shareBoxes.write([]), []);

  const pane = map.getPane("sea-texts");
  if (pane === undefined) return null;
  return createPortal(
    shares.map(({ state, figure, figurePx, lines, box }) => (
      <div
        key={`${state} ${figure}`}
        className={`share share-${state} leaflet-zoom-hide`}
        aria-hidden="true"
        style={{
          translate: `${box.left}px ${box.top}px`,
          width: `${box.right - box.left}px`,
        }}
      >
        <span style={textStyle(shareFigureFont(figurePx))}>{figure}</span>
        {lines.map((line) => (
          <span key={line} style={textStyle(shareLineFonts[state])}>
            {line}
          </span>
        ))}
      </div>
    )),
    pane,
  );
}
