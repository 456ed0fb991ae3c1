import { describe, expect, test } from "vitest";
import { storySteps } from "../../../src/content/story.ts";
import { formatQuery } from "../../../src/url/format.ts";
import { parseQuery } from "../../../src/url/parse.ts";
import { homeLink, selectionKey, storyView } from "../../../src/url/view.ts";

const rewritten = (query: string) => formatQuery(parseQuery(query).link);

describe("a step of the story", () => {
  test.each(storySteps)("%d sets what is shown, and is all that the link names", (step) => {
    expect(parseQuery(`?story=${step}`).link.view).toEqual(storyView(step));
    expect(rewritten(`?story=${step}`)).toBe(step === 1 ? "" : `?story=${step}`);
  });

  test("has only what differs from it written beside it, and that goes before the step", () => {
    for (const query of [
      "?story=1&theme=dark",
      "?story=2&scenario=four",
      "?story=1&map=6/44/147",
      "?story=3&hide=bases",
      "?story=4&layers=none",
      "?story=6&compare=today",
    ]) {
      expect(rewritten(query)).toBe(query);
    }
    expect(rewritten("?story=1&scenario=1956&panel=scenario")).toBe("");
  });

  test.each([
    ["?story=1&place=shikotan", "place:shikotan"],
    ["?story=2&claim=p5-four-islands", "claim:p5-four-islands"],
    ["?story=2&panel=claims", ""],
  ])("gives way to what %s has to be read", (query, selection) => {
    const { view } = parseQuery(query).link;
    expect(view.story).toBeNull();
    expect(selectionKey(view.selection)).toBe(selection);
  });

  test.each(["0", "7", "1.5", "one"])("%s is none", (step) => {
    expect(parseQuery(`?story=${step}`).invalidParams).toHaveLength(1);
  });
});

describe("a bare address", () => {
  test.each(["", "?", "?nonsense=1", "?place=atlantis"])("%j tells the story", (query) => {
    expect(parseQuery(query).link).toEqual(homeLink);
  });

  test.each(["?scenario=today", "?panel=places", "?theme=light", "?q=cape"])(
    "%s is not one",
    (query) => {
      expect(parseQuery(query).link.view.story).toBeNull();
    },
  );
});

describe("a scenario of the reader's own", () => {
  test("with a known scenario's groups takes its name", () => {
    expect(rewritten("?scenario=own&hold=shikotan,habomai")).toBe("?scenario=1956");
    expect(rewritten("?compare=own&hold=habomai,shikotan")).toBe("?compare=1956");
    const { isRenamed, invalidParams } = parseQuery("?scenario=own&hold=habomai,shikotan");
    expect([isRenamed, invalidParams]).toEqual([true, []]);
  });

  test("can be compared, and begins with no group at all", () => {
    expect(rewritten("?compare=own&hold=iturup")).toBe("?hold=iturup&compare=own");
    expect(rewritten("?scenario=own")).toBe("?scenario=own");
  });

  test.each(["?hold=habomai", "?scenario=own&hold=urup", "?scenario=1956&hold=iturup"])(
    "%s loses its groups, with a notice",
    (query) => {
      const { link, invalidParams } = parseQuery(query);
      expect(link.view.hold).toEqual([]);
      expect(invalidParams.map(({ parameter }) => parameter)).toEqual(["hold"]);
    },
  );
});
