import { expect, test } from "vitest";
import { placeIds } from "../../../src/content/places.ts";
import { firstPlaces, placeSections } from "../../../src/panels/place/place-sections.ts";

const idsOf = (count: number) => firstPlaces(count).flatMap(({ ids }) => ids);

test("every place has one section", () => {
  expect(placeSections.flatMap(({ ids }) => ids).toSorted()).toEqual([...placeIds].toSorted());
});

test("a growing list shows so many places in the order of the whole", () => {
  const whole = placeSections.flatMap(({ ids }) => ids);
  for (let count = 0; count <= whole.length; count++) {
    expect(idsOf(count)).toEqual(whole.slice(0, count));
  }
});

test("a section that has begun tells how many places it will have, one that has not is left out", () => {
  const [first, second] = placeSections;
  const count = (first?.ids.length ?? 0) + 1;
  expect(firstPlaces(count)).toEqual([
    { ...first, all: first?.ids.length },
    { title: second?.title, ids: second?.ids.slice(0, 1), all: second?.ids.length },
  ]);
});
