import { expect, test } from "vitest";
import { readSource } from "../../src/store/article/article-source.ts";

// Node decodes this encoding otherwise than browsers do.
test("a file in the old encoding of Windows is read, its quotation marks too", async () => {
  const file = new Blob([new Uint8Array([0x93, 0x49, 0x66, 0x94, 0x20, 0x96])]);
  expect(await readSource(file)).toEqual({ kind: "text", text: "“If” –" });
});
