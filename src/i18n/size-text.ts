import type { MessageTools } from "./use-messages.ts";

/** Bytes as a reader reads them: MB with one decimal, or whole kB below a tenth of that. */
export function sizeText(bytes: number, { t, formats }: MessageTools): string {
  return bytes < 100_000
    ? t("size.kilobytes", { value: formats.number(bytes / 1000, 0) })
    : t("size.megabytes", { value: formats.number(bytes / 1_000_000, 1) });
}
