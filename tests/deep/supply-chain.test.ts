import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstFrameStyles } from "../../build/first-frame.ts";
import { linkMark } from "../../build/link-mark.ts";
import { contentSecurityPolicy } from "../../build/secure-pages.ts";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);
const read = (path: string) => readFileSync(join(root, path), "utf8");

const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Readonly<
  Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>
>;

const scratch = mkdtempSync(join(tmpdir(), "treaty-atlas-builds-"));
const [first, second] = [join(scratch, "first"), join(scratch, "second")];

async function build(outDir: string): Promise<void> {
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const { NODE_ENV: _, ...env } = process.env;
  await run(process.execPath, [vite, "build", "--outDir", outDir, "--logLevel", "error"], {
    cwd: root,
    env,
  });
}

/** Every file of a folder by its path there. */
function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
}

// Two builds of the whole site take seconds, more on a busy machine.
beforeAll(async () => {
  await build(first);
  await build(second);
}, 240_000);

afterAll(() => rmSync(scratch, { recursive: true }));

describe("the build", () => {
  test("is the same, byte for byte, each time", () => {
    const [one, other] = [filesOf(first), filesOf(second)];
    expect([...other.keys()]).toEqual([...one.keys()]);
    // Rolldown's references to assets, which source maps hold, depend on the order of the build.
    const compared = [...one].filter(([path]) => !path.endsWith(".map"));
    const differing = compared.filter(([path, bytes]) => !other.get(path)?.equals(bytes));
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test("has the policy first in every page, and no other script or style inside one", () => {
    const pages = [...filesOf(first)].filter(([path]) => path.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(0);
    const rules = `<style>${firstFrameStyles}</style>`;
    const policy = contentSecurityPolicy.replaceAll("'", "&#39;");
    for (const [path, bytes] of pages) {
      // Those of the first frame and the mark of links, to the byte, are what the policy admits.
      const [page = "", ...more] = bytes.toString().split(rules);
      expect(more).toHaveLength(path.endsWith("index.html") ? 1 : 0);
      const meta = page.indexOf(`http-equiv="Content-Security-Policy" content="${policy}"`);
      expect(meta).toBeGreaterThan(0);
      expect(page.search(/<(script|link|style)\b/)).toBeGreaterThan(meta);
      const markup = [page, ...more].join("").replace(`<script>${linkMark}</script>`, "");
      expect(markup).not.toMatch(/<script(?![^>]*(\bsrc=|type="application\/ld\+json"))/);
      expect(markup).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
    }
  });

  test("lists every package it ships, what it adds itself, and the data, with their licences", () => {
    const text = readFileSync(join(first, "licences.txt"), "utf8");
    const listed = [...text.matchAll(/^## (\S+) - \S+ \((.+)\)$/gm)];
    expect(listed.map(([, name]) => name)).toEqual(
      expect.arrayContaining([
        ...Object.keys(dependencies),
        "rolldown",
        "vite",
        "workbox-strategies",
        "GSHHG",
      ]),
    );
    const allowed = ["MIT", "ISC", "BSD-2-Clause", "Unlicense", "Hippocratic-2.1"];
    for (const [, name, licence] of listed) {
      if (name === "GSHHG") expect(licence).toBe("LGPL-3.0-or-later");
      else expect(allowed, `${name} is under ${licence}`).toContain(licence);
    }
    expect(text).toContain("https://www.gnu.org/licenses/lgpl-3.0.html");
    // Of what Vite's own licence file says, only what is about code in the site.
    expect(text).not.toContain("bundled dependencies");
    // Every heading is followed by the words of the licence.
    expect(text).not.toMatch(/^## .+\n\n+(?=## )/m);
  });
});

interface Bom {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly type: string;
    readonly name: string;
    readonly licenses?: readonly { readonly license: { readonly id?: string } }[];
    readonly hashes?: readonly unknown[];
  }[];
}

describe("what the project rests on", () => {
  test("is written as a bill of materials: what ships, with licence and hash", async () => {
    const { stdout } = await run("npm", ["run", "--silent", "sbom"], { cwd: root });
    const { bomFormat, components } = JSON.parse(stdout) as Bom;
    expect(bomFormat).toBe("CycloneDX");
    const names = components.map(({ name }) => name);
    const added = ["rolldown", "vite", "GSHHG"];
    expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), ...added]));
    expect(names).not.toContain("vitest");
    for (const { type, name, licenses = [], hashes = [] } of components) {
      expect(licenses.length, `licence of ${name}`).toBeGreaterThan(0);
      // The data come from no registry.
      if (type !== "data") expect(hashes.length, `hash of ${name}`).toBeGreaterThan(0);
    }
  }, 60_000);

  test("is justified in ARCHITECTURE.md, each part by its name", () => {
    const [, chosen = ""] = read("ARCHITECTURE.md").split("## Chosen parts");
    const names = Object.keys({ ...dependencies, ...devDependencies });
    const unnamed = names.filter((name) => {
      // "@lingui/core, react" names the second one without its scope.
      const [scope, bare] = name.startsWith("@") ? name.split("/") : [null, name];
      if (scope === "@types") return !chosen.includes("@types/");
      return !chosen.includes(name) && !(scope !== null && chosen.includes(`, ${bare} `));
    });
    expect(unnamed).toEqual([]);
  });
});
