import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pageLinks } from "./page-links.ts";
import { linkFiles } from "./server-files.ts";

// Writes beside each other, for servers that read nothing from the site, which style sheet each page
// of a built site begins with: `write-page-links.ts <site> <folder of the server's configuration>`.
const [site = "dist", target = "."] = process.argv.slice(2);

const pages = readdirSync(site, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".html"))
  .map((path) => [path, readFileSync(join(site, path), "utf8")] as const);

for (const [name, content] of Object.entries(linkFiles(pageLinks(pages)))) {
  writeFileSync(join(target, name), content);
}
