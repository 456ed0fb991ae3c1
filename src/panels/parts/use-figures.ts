import { useMessages } from "../../i18n/use-messages.ts";
import type { ShownFigure } from "../../scenario/published-figure.ts";

type Quantity = Pick<ShownFigure, "value" | "unit">;

/** Writes derived figures. */
export interface FigureTools {
  /** The value with its unit, in full: for tables. */
  readonly written: (figure: Quantity) => string;
  /** “about” the value with its unit, in three significant digits: for texts. */
  readonly rounded: (figure: Quantity) => string;
  /** As `written`, with a sign. */
  readonly change: (figure: Quantity) => string;
}

/** How derived figures (`virtual:figures`) are written in the reader's language. */
export function useFigures(): FigureTools {
  const { t, formats } = useMessages();
  const withUnit = (value: number, unit: ShownFigure["unit"], significantDigits?: number) => {
    if (unit === "share") return formats.share(value);
    const decimals = unit === "km" && value < 1000 ? 1 : 0;
    return t(`unit.${unit}`, { value: formats.number(value, decimals, significantDigits) });
  };
  return {
    written: ({ value, unit }) => withUnit(value, unit),
    rounded: ({ value, unit }) => t("figure.about", { size: withUnit(value, unit, 3) }),
    change: ({ value, unit }) => {
      if (value === 0) return t("figure.noChange");
      const size = withUnit(Math.abs(value), unit);
      return t(value > 0 ? "figure.more" : "figure.less", { size });
    },
  };
}
