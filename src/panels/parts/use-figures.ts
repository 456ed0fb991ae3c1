import { figuresFile } from "../../dossier/figures-file.ts";
import { useFileContent } from "../../dossier/use-data-file.ts";
import { useMessages } from "../../i18n/use-messages.ts";
import type { PublishedFigure } from "../../scenario/published-figure.ts";

/** Writes derived figures; both answer null for one that is not there. */
export interface FigureTools {
  readonly figure: (id: string) => PublishedFigure | null;
  /** The value with its unit, or that it is not known. */
  readonly written: (id: string) => string;
  /** As `written`, with a sign. */
  readonly change: (id: string) => string;
}

/** The derived figures the site publishes; null until they are there or where they failed. */
export function useFigures(): FigureTools | null {
  const { t, formats } = useMessages();
  const figures = useFileContent(figuresFile);
  if (figures === null) return null;
  const figure = (id: string) => figures.get(id) ?? null;
  const withUnit = ({ unit }: PublishedFigure, value: number) => {
    if (unit === "share") return formats.share(value);
    const decimals = unit === "km" && value < 1000 ? 1 : 0;
    return t(`unit.${unit}`, { value: formats.number(value, decimals) });
  };
  return {
    figure,
    written: (id) => {
      const found = figure(id);
      return found === null ? t("figure.unknown") : withUnit(found, found.value);
    },
    change: (id) => {
      const found = figure(id);
      if (found === null) return t("figure.unknown");
      if (found.value === 0) return t("figure.noChange");
      const size = withUnit(found, Math.abs(found.value));
      return t(found.value > 0 ? "figure.more" : "figure.less", { size });
    },
  };
}
