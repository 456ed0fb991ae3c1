import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".topojson": "application/json; charset=utf-8",
};

type Encoding = "br" | "gzip" | "identity";

function encodingFor(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

function encode(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === "br") return brotliCompressSync(body);
  return encoding === "gzip" ? gzipSync(body, { level: 9 }) : body;
}

/** A server that is under way. */
export interface FileServer {
  /** Its address, ending in a slash. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves files as a good static host does: compressed as small as it gets, once and for all, and
 * with hashed files cached for good.
 * @param fileFor where on disk the file of a path is, `index.html` for the root; undefined for none
 */
export async function serveFiles(
  fileFor: (path: string) => string | undefined,
): Promise<FileServer> {
  const encoded = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = pathname === "/" ? "index.html" : pathname.slice(1);
    const file = fileFor(path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const encoding = encodingFor(request.headers["accept-encoding"] ?? "");
    const key = `${encoding} ${file}`;
    const body = encoded.get(key) ?? encode(readFileSync(file), encoding);
    encoded.set(key, body);
    response.writeHead(200, {
      "Content-Type": types[extname(file)] ?? "application/octet-stream",
      "Content-Length": body.byteLength,
      "Cache-Control": path.startsWith("assets/")
        ? "public, max-age=31536000, immutable"
        : "no-cache",
      Vary: "Accept-Encoding",
      ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/** The files of a folder by their path in it; nothing outside of it. */
export function inFolder(folder: string): (path: string) => string | undefined {
  return (path) => {
    const file = normalize(join(folder, decodeURIComponent(path)));
    return file.startsWith(folder) && existsSync(file) ? file : undefined;
  };
}
