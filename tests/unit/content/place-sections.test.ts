import { expect, test } from "vitest";
import { placeIds } from "../../../src/content/places.ts";
import { placeSections } from "../../../src/panels/parts/place-sections.ts";

test("every place has one section", () => {
  expect(placeSections.flatMap(({ ids }) => ids).toSorted()).toEqual([...placeIds].toSorted());
});
