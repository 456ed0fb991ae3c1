import { describe, expect, test } from "vitest";
import { articleFingerprint } from "../../../src/content/article-fingerprint.ts";
import type { Fingerprint } from "../../../src/content/fingerprint.ts";
import { hashText } from "../../../src/store/article/hash-text.ts";
import { matchArticle, type Piece } from "../../../src/store/article/match-article.ts";

/** The fingerprint of a few words a paragraph; which claims they carry is of no matter here. */
function printOf(...paragraphs: readonly string[]): Fingerprint {
  return {
    paragraphs: paragraphs.map((text) => ({ hash: hashText(text), length: text.length })),
    claims: articleFingerprint.claims,
  };
}

const counting = printOf("One.", "Two.", "Three.");

/** Each piece in a few characters: `=1` matched, `~1 text` changed, `-1` missing. */
function shown(piece: Piece): string {
  switch (piece.kind) {
    case "matched":
      return `=${piece.paragraph} ${piece.text}`;
    case "changed":
      return `~${piece.paragraph} ${piece.text}`;
    case "missing":
      return `-${piece.paragraph}`;
    case "extra":
      return `+ ${piece.text}`;
    case "boilerplate":
      return `# ${piece.text}`;
  }
}

async function match(text: string, print = counting) {
  const { pieces, isInOrder } = await matchArticle(text, print, () => undefined);
  return { pieces: pieces.map(shown), isInOrder };
}

describe("an article of three paragraphs", () => {
  test.each([
    ["whole", "One.\nTwo.\nThree.", ["=0 One.", "=1 Two.", "=2 Three."]],
    ["with one left out", "One.\nThree.", ["=0 One.", "-1", "=2 Three."]],
    ["from its middle", "Two.", ["-0", "=1 Two.", "-2"]],
    ["with one changed", "One.\n2.\nThree.", ["=0 One.", "~1 2.", "=2 Three."]],
    ["with its first and last changed", "1.\nTwo.\n3.", ["~0 1.", "=1 Two.", "~2 3."]],
    ["with two for one", "One.\n2.\n2b.\nThree.", ["=0 One.", "-1", "+ 2.", "+ 2b.", "=2 Three."]],
    ["with one for two", "One.\n2.", ["=0 One.", "-1", "-2", "+ 2."]],
    [
      "with an advertisement beside a change",
      "One.\n- Advertisement -\n2.\nThree.",
      ["=0 One.", "# - Advertisement -", "~1 2.", "=2 Three."],
    ],
    [
      "with an advertisement where one is left out",
      "One.\nAdvertisement\nThree.",
      ["=0 One.", "-1", "# Advertisement", "=2 Three."],
    ],
    ["repeating itself", "One.\nTwo.\nThree.\nOne.", ["=0 One.", "=1 Two.", "=2 Three.", "+ One."]],
    ["not there at all", "a\nb\nc", ["-0", "-1", "-2", "+ a", "+ b", "+ c"]],
    ["that is empty", "", ["-0", "-1", "-2"]],
  ])("%s", async (_, text, pieces) => {
    expect(await match(text)).toEqual({ pieces, isInOrder: true });
  });

  test.each([
    ["Two.\nOne.\nThree.", ["=1 Two.", "=0 One.", "=2 Three."]],
    ["Three.\nOne.", ["-1", "=2 Three.", "=0 One."]],
    ["Two.\nOne.\n3.", ["=1 Two.", "=0 One.", "~2 3."]],
  ])("in another order: %j", async (text, pieces) => {
    expect(await match(text)).toEqual({ pieces, isInOrder: false });
  });

  test("that says the same twice has both, in order", async () => {
    const print = printOf("Ha.", "Ho.", "Ha.");
    expect(await match("Ha.\nHo.\nHa.", print)).toEqual({
      pieces: ["=0 Ha.", "=1 Ho.", "=2 Ha."],
      isInOrder: true,
    });
    expect((await match("Ha.", print)).pieces).toEqual(["=0 Ha.", "-1", "-2"]);
  });
});

describe("paragraphs over several lines", () => {
  const print = printOf("One two three.", "Four.");

  test("are found by their words, and other blocks are then kept together", async () => {
    const text = "Before\nit.\n\nOne two\nthree.\nBetween\nthem.\nAdvertisement\nMore.\n\nFour.";
    expect((await match(text, print)).pieces).toEqual([
      "+ Before it.",
      "=0 One two three.",
      "+ Between them.",
      "# Advertisement",
      "+ More.",
      "=1 Four.",
    ]);
    expect((await match("One two\nthree.\nFour.\n\nAfter\nit.\n\nEnd.", print)).pieces).toEqual([
      "=0 One two three.",
      "=1 Four.",
      "+ After it.",
      "+ End.",
    ]);
  });

  test("are single lines where the article's are", async () => {
    expect((await match("One two three.\nFour.\nAfter\nit.", print)).pieces).toEqual([
      "=0 One two three.",
      "=1 Four.",
      "+ After",
      "+ it.",
    ]);
  });

  test("are not found where a line has more than their words", async () => {
    expect((await match("One two\nthree. Four.", print)).pieces).toEqual([
      "-0",
      "-1",
      "+ One two",
      "+ three. Four.",
    ]);
  });
});

test("the work can be given up at any of its pauses", async () => {
  let pauses = 0;
  await matchArticle("One.\n2.\nThree.\nFour.", counting, () => {
    pauses += 1;
    return undefined;
  });
  // Each line is read, sought, and two of them are left over.
  expect(pauses).toBe(10);
  for (let last = 1; last <= pauses; last += 1) {
    let pause = 0;
    const work = matchArticle("One.\n2.\nThree.\nFour.", counting, () => {
      pause += 1;
      return pause === last ? Promise.reject(new Error("given up")) : undefined;
    });
    await expect(work, `pause ${last}`).rejects.toThrow("given up");
    expect(pause).toBe(last);
  }
});
