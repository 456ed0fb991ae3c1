import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

// Writes a `.br` and a `.gz` beside each text file of a built site, for servers that send such files:
// smaller than what a server compresses while a reader waits.
const folder = process.argv[2] ?? "dist";
const isText = /\.(?:html|js|css|json|geojson|topojson|jsonld|webmanifest|svg|txt)$/;

for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!isText.test(path)) continue;
  const file = join(folder, path);
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
