import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { findChromium } from "../tests/chromium.ts";

// Draws the icons of the tab and of the installed app from `public/icon.svg`, with the tests' Chromium.

/** A picture to draw: in pixels, and how much of its side the drawing takes. */
interface Icon {
  readonly name: string;
  readonly side: number;
  readonly share: number;
  /** Whether the ground fills the square, because the system cuts a shape out of it. */
  readonly isFull: boolean;
}

const icons: readonly Icon[] = [
  // The tab's. Chromium fetches and draws that again after each move of the map, for the address is
  // another: a small picture is no work, an SVG is a document of its own.
  { name: "icon-48", side: 48, share: 1, isFull: false },
  { name: "icon-192", side: 192, share: 1, isFull: false },
  { name: "icon-512", side: 512, share: 1, isFull: false },
  // A circle of 80 % of the side is never cut off, and the drawing reaches into its corners.
  { name: "icon-maskable-512", side: 512, share: 0.75, isFull: true },
  { name: "apple-touch-icon", side: 180, share: 0.85, isFull: true },
];

const publicFolder = join(import.meta.dirname, "../public");
const drawing = readFileSync(join(publicFolder, "icon.svg"), "utf8");
const ground = /<rect[^>]*fill="([^"]+)"/.exec(drawing)?.[1];
if (ground === undefined) throw new Error("The icon has no rectangle to take its ground from");

mkdirSync(join(publicFolder, "icons"), { recursive: true });
const browser = await chromium.launch({ ...(await findChromium()), headless: true });
for (const { name, side, share, isFull } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${isFull ? ground : "none"}">
      <div style="width:${share * 100}%;line-height:0">${drawing}</div>`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  writeFileSync(join(publicFolder, "icons", `${name}.png`), picture);
}
await browser.close();
