import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Source } from "../src/content/source.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** A package with code in the site that Vite's list leaves out: of the build, or of the worker. */
interface Package {
  readonly name: string;
  readonly part: string;
  readonly licenceFile: string;
  /** Where in that file the words about what is not in the site begin. */
  readonly end?: string;
}

const packages: readonly Package[] = [
  { name: "rolldown", part: "the code that joins modules", licenceFile: "LICENSE" },
  {
    name: "vite",
    part: "the code that fetches parts",
    licenceFile: "LICENSE.md",
    end: "# Licenses of bundled dependencies",
  },
  ...["core", "precaching", "routing", "strategies"].map((name) => ({
    name: `workbox-${name}`,
    part: "the code that keeps the offline copy",
    licenceFile: "LICENSE",
  })),
];

function packageEntry({ name, part, licenceFile, end }: Package): string {
  const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`));
  const [text = ""] = read(`node_modules/${name}/${licenceFile}`).split(end ?? "\0");
  // The headings of the file are none of this one.
  const words = text.replace(/^#.*\n/, "").trim();
  return `\n## ${name} - ${version} (${license})\n\nOf it, ${part} is in the site.\n\n${words}\n`;
}

/** The version is the one that the geometry was made of. */
function coastEntry({ title, publisher, url, licence }: Source): string {
  const { madeWith } = JSON.parse(read("geo/manifest.json"));
  return `
# Data

## GSHHG - ${madeWith.gshhg} (${licence})

Every coast in the site is derived from it: \`data/islands.geojson\`, \`data/islands-overview.geojson\`, all
in \`data/basemap/\`, the computed sea in \`data/zones/\` and \`data/zones-*.geojson\`, and the static maps
inside the pages. Each file says in \`lineage\` what was done; these files are under the same licence.

${title}.
${publisher}. ${url}

The GNU Lesser General Public License, version 3 or later: https://www.gnu.org/licenses/lgpl-3.0.html
It adds to the GNU General Public License: https://www.gnu.org/licenses/gpl-3.0.html

The other data are compiled by the project and under the licence of its code (MIT).
`;
}

/** Adds to Vite's list of licences the build's own code in the site, the worker's, and the data. */
export function completeLicences(fileName: string, coast: Source): Plugin {
  return {
    name: "complete-licences",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const list = bundle[fileName];
        if (list?.type !== "asset") throw new Error(`The build has no ${fileName}`);
        list.source = [String(list.source), ...packages.map(packageEntry), coastEntry(coast)].join(
          "",
        );
      },
    },
  };
}
