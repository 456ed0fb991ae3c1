import type { CSSProperties } from "react";
import { Icon } from "../../components/Icon.tsx";
import { useMessages } from "../../i18n/use-messages.ts";

interface CompareFlagsProps {
  /** Where the divider is, in per cent of the map's width. */
  readonly percent: number;
  /** The names of the scenarios on its left and right. */
  readonly left: string;
  readonly right: string;
  /** Moves the divider by so many per cent. */
  readonly onMove: (percent: number) => void;
  readonly onEnd: () => void;
}

/** A button moves the divider by so much, in per cent of the map's width. */
const stepPercent = 10;

/** What a comparison is begun with, the better last: what is not seen takes no focus. */
const beginnings = [".more-card button", ".compare-button"];

const at = (percent: number) => ({ "--at": `${percent}%` }) as CSSProperties;

/** What is on either side of the divider, with what moves it without dragging and what ends it. */
export function CompareFlags({ percent, left, right, onMove, onEnd }: CompareFlagsProps) {
  const { t } = useMessages();
  return (
    <div className="compare-flags" data-control style={at(percent)}>
      <button type="button" aria-label={t("compare.left")} onClick={() => onMove(-stepPercent)}>
        <Icon name="back" />
      </button>
      <span className="compare-left">{left}</span>
      <span className="compare-right">{right}</span>
      <button type="button" aria-label={t("compare.right")} onClick={() => onMove(stepPercent)}>
        <Icon name="forward" />
      </button>
      <button
        type="button"
        aria-label={t("compare.end")}
        onClick={({ currentTarget }) => {
          // What goes leaves focus to what began it: the button, or on small maps the menu that has it.
          const region = currentTarget.closest(".map-region");
          onEnd();
          for (const begin of beginnings) region?.querySelector<HTMLElement>(begin)?.focus();
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
