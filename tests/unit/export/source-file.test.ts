import { expect, test } from "vitest";
import type { Source } from "../../../src/content/source.ts";
import { sourceIds } from "../../../src/content/sources.ts";
import { contentFiles } from "../../../src/export/content-files.ts";

interface PublishedSource extends Source {
  readonly id: string;
  readonly publisherLabels: readonly string[];
}

const published = JSON.parse(contentFiles()["sources.json"] ?? "") as PublishedSource[];

test("sources.json lists every source with all that the page says of it", () => {
  expect(published.map(({ id }) => id)).toEqual(sourceIds);
  expect(published.find(({ id }) => id === "japanese-residents-expulsion")).toMatchObject({
    url: null,
    noAddress: "archive-only",
    accessed: "2026-11",
    archivedUrl: expect.stringMatching(/^https:\/\/web\.archive\.org\/web\/2017/),
    publisherLabels: ["campaign"],
  });
});
