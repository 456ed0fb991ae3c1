import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const tokens = readFileSync(join(import.meta.dirname, "../../../src/styles/tokens.css"), "utf8");
const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];

/** The red, green and blue (0 to 255) and the opacity of a token in a theme. */
function colourOf(name: string, theme: Theme) {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
  const hex = theme === "light" ? light : dark;
  if (hex === undefined) throw new Error(`tokens.css has no colour --${name}`);
  const [red = 0, green = 0, blue = 0, alpha = 255] = (hex.slice(1).match(/../g) ?? []).map(
    (part) => Number.parseInt(part, 16),
  );
  return { channels: [red, green, blue], opacity: alpha / 255 };
}

/** Relative luminance, 0 to 1 (WCAG 2.2), of colours laid over one another, the lowest first. */
function luminanceOf(names: readonly string[], theme: Theme): number {
  const channels = names.reduce<readonly number[]>((below, name) => {
    const { channels: above, opacity } = colourOf(name, theme);
    return above.map((value, i) => value * opacity + (below[i] ?? 0) * (1 - opacity));
  }, []);
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: readonly string[], b: readonly string[], theme: Theme): number {
  const [low = 0, high = 0] = [luminanceOf(a, theme), luminanceOf(b, theme)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const tints = [["sea"], ["sea-of-japan"], ["sea-of-russia"]] as const;
const bands = [
  ["sea-of-japan", "sea-of-japan-band"],
  ["sea-of-russia", "sea-of-russia-band"],
] as const;

describe.each(themes)("colours of the map, %s", (theme) => {
  test("land differs from every tint of the sea", () => {
    for (const tint of tints) {
      expect(contrast(["land"], tint, theme)).toBeGreaterThanOrEqual(
        theme === "light" ? 1.15 : 1.3,
      );
    }
  });

  test("shares can be read on their tint", () => {
    expect(contrast(["sea-of-japan-text"], ["sea-of-japan"], theme)).toBeGreaterThan(4.5);
    expect(contrast(["sea-of-russia-text"], ["sea-of-russia"], theme)).toBeGreaterThan(4.5);
  });

  test("a limit parts the tints: its lines differ from all that they run between", () => {
    for (const side of [...tints, ...bands]) {
      expect(contrast(["equidistance"], side, theme)).toBeGreaterThan(2.4);
      expect(contrast(["sea-of-russia-text"], side, theme)).toBeGreaterThan(2.4);
    }
  });
});
