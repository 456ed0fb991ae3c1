import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileHints } from "../../../build/compile-hints.ts";

const folder = mkdtempSync(join(tmpdir(), "compile-hints-"));
afterAll(() => rmSync(folder, { recursive: true }));

let bundle: Map<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;

beforeAll(async () => {
  for (const name of ["index", "other"]) {
    writeFileSync(
      join(folder, `${name}.js`),
      `// First line.\nexport const word = "${name}-word";\n`,
    );
  }
  const { output } = (await build({
    configFile: false,
    root: folder,
    logLevel: "error",
    plugins: [compileHints()],
    build: {
      write: false,
      sourcemap: true,
      rolldownOptions: {
        input: { index: join(folder, "index.js"), other: join(folder, "other.js") },
        preserveEntrySignatures: "strict",
      },
    },
  })) as Rolldown.RolldownOutput;
  bundle = new Map(output.map((file) => [file.fileName.replace(/-.{8}(?=\.js)/, ""), file]));
});

function textOf(name: string): string {
  const file = bundle.get(`assets/${name}`);
  if (file === undefined) throw new Error(`There is no ${name}`);
  return file.type === "chunk" ? file.code : String(file.source);
}

test.each(["index", "other"])(
  "%s has the hint before all code, and its source map fits",
  (name) => {
    expect(textOf(`${name}.js`)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    const lines = textOf(`${name}.js`).split("\n");
    const line = lines.findIndex((text) => text.includes(`${name}-word`));
    const column = lines[line]?.indexOf(`${name}-word`) ?? -1;
    const map = new SourceMap(JSON.parse(textOf(`${name}.js.map`)));
    // The word is on the second line of what it was written in.
    expect(map.findEntry(line, column)).toMatchObject({ generatedLine: line, originalLine: 1 });
  },
);
