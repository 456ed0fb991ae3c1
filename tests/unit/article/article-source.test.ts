import { describe, expect, test } from "vitest";
import { judgeText, mostBytes, readSource } from "../../../src/store/article/article-source.ts";
import { ferryArticle, ferryParagraphs } from "../../fixtures/ferry-article.ts";

const refusalOf = (source: Awaited<ReturnType<typeof readSource>>) =>
  source.kind === "refused" ? source.refusal.kind : null;

const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);

describe("a file", () => {
  test("of text is read", async () => {
    expect(await readSource(new Blob([ferryArticle]))).toEqual({
      kind: "text",
      text: ferryArticle,
    });
  });

  test("in UTF-16, in either order of bytes, is read", async () => {
    expect(await readSource(bytes(0xff, 0xfe, 0x41, 0, 0x42, 0))).toEqual({
      kind: "text",
      text: "AB",
    });
    expect(await readSource(bytes(0xfe, 0xff, 0, 0x41, 0, 0x42))).toEqual({
      kind: "text",
      text: "AB",
    });
  });

  test("larger than what is read is refused with its size, unread", async () => {
    const file = { size: mostBytes + 1 } as Blob;
    expect(await readSource(file)).toEqual({
      kind: "refused",
      refusal: { kind: "too-large", bytes: mostBytes + 1 },
    });
  });

  test("that cannot be read is refused", async () => {
    const file = {
      size: 3,
      arrayBuffer: () => Promise.reject(new Error("gone")),
    } as unknown as Blob;
    expect(refusalOf(await readSource(file))).toBe("unreadable");
  });

  test.each([
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ["a PDF with bytes in it", new Blob(["%PDF-1.7\n", new Uint8Array(300).fill(3)])],
    ["nothing but control characters", bytes(1, 2, 3, 4, 5, 6)],
  ])("of %s is told from text", async (_, file) => {
    expect(refusalOf(await readSource(file))).toBe("binary");
  });
});

describe("a text", () => {
  test.each([
    ["", "empty"],
    [" \n\t\u00a0", "empty"],
    ["a\0b", "binary"],
    ["\ufffd".repeat(10), "binary"],
    ["<!DOCTYPE html>\n<p>Text</p>", "web-page"],
    ["  <html lang='en'>", "web-page"],
    ["x".repeat(mostBytes + 1), "too-large"],
  ])("is refused where it is none", (text, reason) => {
    expect(refusalOf(judgeText(text))).toBe(reason);
  });

  test.each([
    ferryArticle,
    ferryParagraphs[3],
    "<b>bold</b> words",
    `one odd \u0007 character in ${"a text of some length, ".repeat(20)}`,
    "x".repeat(5_000_000),
  ])("is taken where it is one", (text) => {
    expect(judgeText(text)).toEqual({ kind: "text", text });
  });
});
