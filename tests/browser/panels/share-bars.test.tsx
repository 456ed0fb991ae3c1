import { figures } from "virtual:figures";
import { expect, test } from "vitest";
import { ShareBars } from "../../../src/panels/parts/ShareBars.tsx";
import { renderPanel } from "../render-panel.tsx";

/** The widths of the filled parts, in per cent. */
function partsOf(container: Element): readonly number[] {
  const parts = [...container.querySelectorAll(".share-part")];
  return parts.map((part) => Number.parseFloat(part.getAttribute("width") ?? ""));
}

test("bars are as long as the published shares", async () => {
  const { container } = await renderPanel(<ShareBars handedOver={["habomai", "shikotan"]} />);
  const [land, people, sea] = partsOf(container);
  expect(land).toBeCloseTo(100 * figures["land-share-1956"].value, 1);
  expect(people).toBeCloseTo((100 * 3070) / 18010, 6);
  expect(sea).toBeCloseTo(100 * figures["eez-200-share-1956"].value, 1);
});

test("nothing is filled where nothing is handed over", async () => {
  const { container } = await renderPanel(<ShareBars handedOver={[]} />);
  expect(container.querySelectorAll(".share-whole")).toHaveLength(3);
  expect(partsOf(container)).toEqual([]);
});
