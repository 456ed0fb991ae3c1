import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  belongingOf,
  disputedGroupOf,
  studyBox,
} from "../../../geo/build/islands/classify-island.ts";

describe("belongingOf", () => {
  // Centres of the polygons' bboxes, `[lng, lat]`.
  test.each([
    ["Tanfilyev", "habomai", [145.90625, 43.43915]],
    ["Rifovy, nearest to Hokkaido", "habomai", [145.87372, 43.38957]],
    ["Polonsky", "habomai", [146.31369, 43.63582]],
    ["the northern rock of Oskolki", "habomai", [146.43455, 43.60162]],
    ["Griga", "shikotan", [146.79829, 43.75418]],
    ["Kapitsa", "shikotan", [146.91208, 43.82042]],
    ["Kamen-Lev, between Kunashir and Iturup", "iturup", [146.9762, 44.6516]],
    ["Yururi, confused with Yuri", "hokkaido", [145.5979, 43.2137]],
    ["Shunkunitai", "hokkaido", [145.4296, 43.2796]],
    ["a rock off Cape Nosappu", "hokkaido", [145.8071, 43.3629]],
    ["Notsuke", "hokkaido", [145.3083, 43.5954]],
  ] as const)("%s belongs to %s", (_, belonging, center) => {
    expect(belongingOf([...center])).toBe(belonging);
  });

  test("leaves the rest of the world alone", () => {
    expect(belongingOf([149.9, 45.9])).toBeNull();
    expect(belongingOf([143, 43.5])).toBeNull();
    expect(disputedGroupOf([145.5979, 43.2137])).toBeNull();
  });

  test("takes nothing beyond the study box", () => {
    const [west, south, east, north] = studyBox;
    fc.assert(
      fc.property(
        fc.double({ min: 100, max: 180, noNaN: true }),
        fc.double({ min: 20, max: 60, noNaN: true }),
        (lng, lat) => {
          const inside = lng >= west && lng <= east && lat >= south && lat <= (north ?? 0);
          if (!inside) expect(belongingOf([lng, lat])).toBeNull();
        },
      ),
    );
  });
});
