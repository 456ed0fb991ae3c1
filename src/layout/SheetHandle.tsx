import { type PointerEvent, useRef } from "react";
import { SheetButtons, type SheetHeight } from "./SheetButtons.tsx";

/** A press that moves less than this is none of the handle's. */
const leastDragPx = 24;

/** The height that a sheet dragged to a place on the screen goes to. */
function heightAt(top: number, screen: number): SheetHeight {
  const share = 1 - top / screen;
  if (share < 0.33) return "peek";
  return share < 0.72 ? "half" : "full";
}

interface SheetHandleProps {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
}

/**
 * What small screens hold the reading sheet by. It follows the finger as it is; the map has its new size
 * at the end, once.
 */
export function SheetHandle({ height, onHeight }: SheetHandleProps) {
  const start = useRef<{ readonly y: number; readonly sheet: HTMLElement } | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const sheet = event.currentTarget.closest<HTMLElement>(".side");
    if (sheet === null || !event.isPrimary) return;
    // Or a mouse begins to drag what comes under it, as the sheet moves: a link, or selected words.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { y: event.clientY, sheet };
  };
  const onPointerMove = ({ clientY }: PointerEvent) => {
    if (start.current === null) return;
    start.current.sheet.style.translate = `0 ${clientY - start.current.y}px`;
  };
  const end = ({ clientY }: PointerEvent) => {
    if (start.current === null) return;
    const { y, sheet } = start.current;
    start.current = null;
    const { top } = sheet.getBoundingClientRect();
    sheet.style.translate = "";
    if (Math.abs(clientY - y) >= leastDragPx) onHeight(heightAt(top, window.innerHeight));
  };

  return (
    <div className="sheet-head">
      <div
        className="sheet-handle"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <SheetButtons height={height} onHeight={onHeight} />
    </div>
  );
}
