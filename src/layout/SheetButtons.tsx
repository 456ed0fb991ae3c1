import { Icon } from "../components/Icon.tsx";
import { useMessages } from "../i18n/use-messages.ts";

/** How much of a small screen the reading sheet takes. */
export type SheetHeight = "peek" | "half" | "full";

const heights: readonly SheetHeight[] = ["peek", "half", "full"];

interface SheetButtonsProps {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
}

/** Lower and raise the reading sheet of small screens, a step at a time. */
export function SheetButtons({ height, onHeight }: SheetButtonsProps) {
  const { t } = useMessages();
  const lower = heights[heights.indexOf(height) - 1];
  const higher = heights[heights.indexOf(height) + 1];
  const step = (target: SheetHeight | undefined) => () => target !== undefined && onHeight(target);
  return (
    <div className="sheet-steps">
      <button
        type="button"
        className="round-button"
        aria-label={t("sheet.lower")}
        aria-disabled={lower === undefined}
        onClick={step(lower)}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        className="round-button"
        aria-label={t("sheet.higher")}
        aria-disabled={higher === undefined}
        onClick={step(higher)}
      >
        <Icon name="up" />
      </button>
    </div>
  );
}
