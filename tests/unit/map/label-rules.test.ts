import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { handoverOf } from "../../../src/content/handover.ts";
import type { GroupId } from "../../../src/content/place.ts";
import { placeOf } from "../../../src/content/places.ts";
import { isInArea } from "../../../src/geometry/point-in-area.ts";
import { type Box, collide } from "../../../src/map/labels/label-placement.ts";
import type { PlacedName } from "../../../src/map/labels/placed-names.ts";
import {
  drawnSeaOf,
  islands,
  namesOf,
  pointOfView,
  positionOfView,
  type TestView,
} from "./label-views.ts";

const centres: readonly (readonly [name: string, centre: Position, zooms: readonly number[]])[] = [
  ["the sea at stake", [148.2, 44.13], [5.25, 6.25]],
  ["the four islands", [146.95, 44.36], [4, 7, 7.75]],
  ["Kunashir", [145.9, 44.1], [9]],
  ["Habomai", [146.1, 43.5], [8.5, 11.5]],
  ["Okinawa", [127.98, 26.5], [7, 9.75]],
];

/** A wide map with words a fifth wider than usual, and a phone's. */
const sizes = [
  { width: 864, height: 800, stretch: 1.2 },
  { width: 390, height: 420, stretch: 1 },
];

const views = centres.flatMap(([name, centre, zooms]) =>
  zooms.flatMap((zoom) =>
    sizes.map(({ stretch, ...size }) => ({
      name: `${name}, zoom ${zoom}, ${size.width} x ${size.height}`,
      view: { ...size, zoom, centre } satisfies TestView,
      stretch,
    })),
  ),
);

/** The distance from a box to a point, in pixels. */
function distance(box: Box, { x, y }: { readonly x: number; readonly y: number }): number {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, down);
}

/** The corners of the islands of each place, in pixels, one of those in a pixel. */
function cornersOf(view: TestView) {
  const pointOf = pointOfView(view);
  return islands.flatMap(({ geometry, properties: { place, group } }) => {
    const positions = geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates[0];
    const points = new Map(
      (positions ?? []).map((position) => {
        const point = pointOf(position);
        return [`${Math.round(point.x)} ${Math.round(point.y)}`, point];
      }),
    );
    return [...points.values()].map((point) => ({ place, group, point }));
  });
}

const isIslandName = ({ label }: PlacedName) =>
  label.kind === "island" || label.kind === "island-group" || label.kind === "islet";

/** Half a cell of the grid on both ends, and the overview's outlines. */
const tolerancePx = 6;

describe.each(views)("$name", ({ view, stretch }) => {
  const names = namesOf(view, { stretch });
  const corners = cornersOf(view);

  test("no name meets another or is cut by the edge", () => {
    for (const [index, { id, box }] of names.entries()) {
      expect(Math.min(box.left, box.top), id).toBeGreaterThanOrEqual(0);
      expect(box.right, id).toBeLessThanOrEqual(view.width);
      expect(box.bottom, id).toBeLessThanOrEqual(view.height);
      for (const other of names.slice(index + 1)) {
        expect(collide(box, other.box), `${id} and ${other.id}`).toBe(false);
      }
    }
  });

  test("an island's name is nearer to it than to another group, and near or led to it", () => {
    for (const name of names.filter(isIslandName)) {
      const { place } = name.label;
      if (place === null) throw new Error("an island's name has no island");
      const { kind, group } = placeOf(place);
      const least = (isCounted: (corner: (typeof corners)[number]) => boolean) =>
        Math.min(...corners.filter(isCounted).map(({ point }) => distance(name.box, point)));
      const own = least((corner) =>
        kind === "islet" ? corner.place === place : corner.group === group,
      );
      expect(own, name.id).toBeLessThan(least((corner) => corner.group !== group) + tolerancePx);
      if (name.leader === undefined) expect(own, name.id).toBeLessThan(28 + tolerancePx);
    }
  });

  test("no island's name reaches across the line of 1956", () => {
    const isHandedOver = (group: GroupId | null) => group === "habomai" || group === "shikotan";
    for (const { id, label, box } of names.filter(isIslandName)) {
      const own = isHandedOver(label.place === null ? null : placeOf(label.place).group);
      for (const x of [box.left, (box.left + box.right) / 2, box.right]) {
        for (const y of [box.top, box.bottom]) {
          const away = (isOwn: boolean) =>
            Math.min(
              ...corners
                .filter(({ group }) => (isHandedOver(group) === own) === isOwn)
                .map(({ point }) => Math.hypot(point.x - x, point.y - y)),
            );
          expect(away(true), `${id} at ${x}, ${y}`).toBeLessThan(1.03 * away(false) + tolerancePx);
        }
      }
    }
  });

  test("no name of an island is there for one that is out of view", () => {
    const frame: Box = { left: 0, top: 0, right: view.width, bottom: view.height };
    for (const { id, label } of names.filter(isIslandName)) {
      const isInView = corners.some(
        ({ place, group, point }) =>
          (place === label.place || group === label.place) && distance(frame, point) < tolerancePx,
      );
      expect(isInView, id).toBe(true);
    }
  });

  test("no name lies on a disputed island, but its own where that leaves it no sea", () => {
    for (const { id, label, box, direction } of names) {
      const isOver = direction[0] === 0 && label.placing.by === "coast";
      if (label.kind === "degree" || isOver) continue;
      const inner = {
        left: box.left + 6,
        top: box.top + 6,
        right: box.right - 6,
        bottom: box.bottom - 6,
      };
      const met = corners.filter(({ point }) => distance(inner, point) === 0);
      expect(met, id).toEqual([]);
    }
  });
});

describe("at the start", () => {
  const handedOver = handoverOf("1956", []);
  const starts = [
    { width: 864, height: 800, zoom: 6.25 },
    { width: 608, height: 768, zoom: 6 },
    { width: 390, height: 405, zoom: 5.25 },
    { width: 473, height: 390, zoom: 5.25 },
  ].flatMap((size) => [1, 1.2].map((stretch) => ({ ...size, stretch })));

  describe.each(starts)(
    "$width x $height, words $stretch times as wide",
    ({ stretch, ...size }) => {
      const view = { ...size, centre: [148.6, 44.13] };
      const pointOf = pointOfView(view);
      const names = namesOf(view, { stretch, handedOver });

      test("the four islands, Japan and Russia are named", () => {
        expect(names.map(({ id }) => id)).toEqual(
          expect.arrayContaining(["habomai", "shikotan", "kunashir", "iturup", "japan-hokkaido"]),
        );
        expect(names.some(({ id }) => id.startsWith("russia"))).toBe(true);
      });

      test("no name lies across a line of the sea, but Kunashir's where it has no room", () => {
        const points = drawnSeaOf(handedOver).lines.flatMap((line) => line.map(pointOf));
        const isTight = size.width < 560 || stretch > 1;
        for (const { id, label, box } of names) {
          if (isTight && label.kind === "island") continue;
          const isCrossed = points.some((point) => distance(box, point) === 0);
          expect(isCrossed, id).toBe(false);
        }
      });

      test("no name of a water lies on the sea at stake", () => {
        const waters = names.filter(({ label }) => label.kind === "water");
        expect(waters).not.toEqual([]);
        const middle = (a: number, b: number) => (a + b) / 2;
        for (const { id, box } of waters) {
          const { left, top, right, bottom } = box;
          for (const x of [left, middle(left, right), right]) {
            for (const y of [top, middle(top, bottom), bottom]) {
              const isOn = drawnSeaOf(handedOver).areas.some((area) =>
                isInArea(positionOfView(view, { x, y }), area),
              );
              expect(isOn, id).toBe(false);
            }
          }
        }
      });

      test("no line leads further than 60 pixels", () => {
        for (const { id, label, leader } of names.filter(isIslandName)) {
          if (leader === undefined) continue;
          const px = Math.hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y);
          expect(px, `${id} ${label.name}`).toBeLessThanOrEqual(60);
        }
      });
    },
  );
});
