import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** A file in a folder of the house, and whether lint must refuse it. */
interface Case {
  readonly file: string;
  readonly code: string;
  readonly refused: boolean;
}

const use = (from: string) => `import { a } from "${from}";\n\na();\n`;

const cases: readonly Case[] = [
  { file: "src/panels/a.ts", code: use("../map/a.ts"), refused: true },
  { file: "src/panels/b.ts", code: use("../geometry/a.ts"), refused: true },
  { file: "src/panels/c.ts", code: use("leaflet"), refused: true },
  { file: "src/panels/d.ts", code: use("../state/a.ts"), refused: false },
  {
    file: "src/panels/e.ts",
    code: 'export const a = () => import("../map/a.ts");\n',
    refused: true,
  },
  { file: "src/panels/places/a.ts", code: use("../../map/labels/a.ts"), refused: true },
  { file: "src/map/a.ts", code: use("../panels/a.ts"), refused: true },
  { file: "src/map/b.ts", code: use("leaflet"), refused: false },
  { file: "src/map/c.ts", code: use("@turf/area"), refused: true },
  { file: "src/map/d.ts", code: use("../../geo/build/a.ts"), refused: true },
  { file: "src/map/e.ts", code: 'fetch("./a");\n', refused: true },
  { file: "src/map/f.ts", code: "window.history.back();\n", refused: true },
  { file: "src/prerender/a.ts", code: 'fetch("./a");\n', refused: true },
  { file: "src/panels/i.ts", code: use("../prerender/a.ts"), refused: true },
  { file: "src/map/g.ts", code: "window.localStorage.clear();\n", refused: true },
  { file: "src/state/a.ts", code: "window.history.back();\n", refused: false },
  { file: "src/state/b.ts", code: use("../panels/a.ts"), refused: true },
  { file: "src/state/c.ts", code: use("../i18n/a.ts"), refused: true },
  { file: "src/geometry/a.ts", code: use("@turf/area"), refused: false },
  { file: "src/geometry/b.ts", code: use("../content/a.ts"), refused: true },
  { file: "src/content/a.ts", code: use("../state/a.ts"), refused: true },
  { file: "src/content/text/a.ts", code: use("../../state/a.ts"), refused: true },
  { file: "src/content/text/b.ts", code: use("../claim.ts"), refused: false },
  { file: "src/scenario/a.ts", code: use("../content/a.ts"), refused: false },
  { file: "src/scenario/b.ts", code: use("react"), refused: true },
  { file: "src/export/a.ts", code: use("../map/a.ts"), refused: true },
  { file: "src/ui/a.ts", code: use("../content/a.ts"), refused: true },
  { file: "src/i18n/a.ts", code: use("../panels/a.ts"), refused: true },
  { file: "src/ui/b.ts", code: "const a = 1;\nexport default a;\n", refused: true },
  { file: "src/ui/c.ts", code: 'export * from "./a.ts";\n', refused: true },
  { file: "article/build/a.ts", code: use("../../src/state/article/a.ts"), refused: false },
  { file: "article/build/b.ts", code: use("../../src/panels/a.ts"), refused: true },
  { file: "src/state/d.ts", code: use("../../article/build/a.ts"), refused: true },
  { file: "src/offline/a.ts", code: 'caches.keys();\nfetch("./a");\n', refused: false },
  { file: "src/offline/b.ts", code: use("../state/a.ts"), refused: false },
  { file: "src/offline/c.ts", code: use("../panels/a.ts"), refused: true },
  { file: "src/offline/d.ts", code: use("react"), refused: true },
  { file: "src/offline/e.ts", code: use("../prerender/a.ts"), refused: true },
  { file: "src/panels/f.ts", code: use("../offline/a.ts"), refused: false },
  { file: "src/panels/g.ts", code: use("../Page.tsx"), refused: true },
  { file: "src/Page.tsx", code: 'fetch("./a");\n', refused: true },
  { file: "src/map/h.ts", code: use("../offline/a.ts"), refused: true },
  { file: "src/state/e.ts", code: use("../offline/a.ts"), refused: true },
  { file: "geo/build/a.ts", code: use("../../src/geometry/a.ts"), refused: false },
  { file: "geo/build/b.ts", code: use("../../src/state/a.ts"), refused: true },
];

/** The files that lint, as the project configures it, finds errors in. */
function lint(folder: string): ReadonlySet<string> {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none"];
  let report: string;
  try {
    report = execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    report = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { severity: string; location: { path: string | { file: string } } }[];
  };
  return new Set(
    diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ location: { path } }) => (typeof path === "string" ? path : path.file)),
  );
}

describe("the import table", () => {
  const folder = mkdtempSync(join(tmpdir(), "import-table-"));
  let refused: ReadonlySet<string>;

  beforeAll(() => {
    cpSync(join(root, "biome.json"), join(folder, "biome.json"));
    cpSync(join(root, "outside-reach.grit"), join(folder, "outside-reach.grit"));
    for (const { file, code } of cases) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    refused = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(cases)("$file: $code", ({ file, refused: expected }) => {
    expect(refused.has(file)).toBe(expected);
  });
});
