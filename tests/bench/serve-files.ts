import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { readHeaders } from "../../build/read-headers.ts";
import { cacheControlOf } from "../cache-control.ts";
import { contentTypes } from "../content-types.ts";

type Encoding = "br" | "gzip" | "identity";

function encodingFor({ headers }: IncomingMessage): Encoding {
  const accepted = String(headers["accept-encoding"] ?? "");
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

function encode(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === "br") return brotliCompressSync(body);
  return encoding === "gzip" ? gzipSync(body, { level: 9 }) : body;
}

/** A file as it is sent, and its name for asking whether it has changed. */
interface Sent {
  readonly body: Buffer;
  readonly etag: string;
}

/** A server's memory of how files are sent: each is compressed once, as small as it gets. */
function createSending(): (file: string, encoding: Encoding) => Sent {
  const known = new Map<string, Sent>();
  return (file, encoding) => {
    const key = `${encoding} ${file}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const content = readFileSync(file);
    const body = encode(content, encoding);
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
    const sent = { body, etag };
    known.set(key, sent);
    return sent;
  };
}

/** What was asked for, by its path in the site, and the status of the answer. */
interface Answer {
  readonly path: string;
  readonly status: number;
}

/** A server that is under way. */
export interface FileServer {
  /** The address of the site, ending in a slash. */
  readonly url: string;
  /** Every answer so far, in order. */
  readonly answers: readonly Answer[];
  /** All it has sent so far, headers included. */
  readonly sentBytes: () => number;
  readonly close: () => void;
}

/**
 * Serves files as a good static host does, with the headers of `hosting/`: compressed, named for
 * asking again, and kept for as long as `hosting/nginx.conf` says.
 * @param fileFor where on disk the file of a path is, `index.html` for a folder; undefined for none
 * @param folder under which the site is, beginning and ending with a slash
 * @param headers besides those about the file itself: the site's, unless they do not fit
 * @param compresses whether files are sent compressed, which takes seconds for a whole site
 */
export async function serveFiles(
  fileFor: (path: string) => string | undefined,
  folder = "/",
  headers: Readonly<Record<string, string>> = readHeaders(),
  compresses = true,
): Promise<FileServer> {
  const sendingOf = createSending();
  const answers: Answer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : null;
    const note = (status: number) => answers.push({ path: path ?? pathname, status });
    const file = path === null ? undefined : fileFor(path.replace(/(^|\/)$/, "$1index.html"));
    if (path === null || file === undefined) {
      note(404);
      response.writeHead(404, { "Content-Type": "text/plain", ...readHeaders() }).end("not here");
      return;
    }
    const encoding = compresses ? encodingFor(request) : "identity";
    const { body, etag } = sendingOf(file, encoding);
    const isKnown = request.headers["if-none-match"] === etag;
    note(isKnown ? 304 : 200);
    response.writeHead(isKnown ? 304 : 200, {
      ...headers,
      "Cache-Control": cacheControlOf(path),
      ETag: etag,
      Vary: "Accept-Encoding",
      ...(isKnown
        ? {}
        : {
            "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
            "Content-Length": body.byteLength,
            ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
          }),
    });
    response.end(isKnown || request.method === "HEAD" ? undefined : body);
  });
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://127.0.0.1:${address.port}${folder}`,
    answers,
    sentBytes: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () => server.close(),
  };
}

/** The files of a folder by their path in it; nothing outside of it. */
export function inFolder(folder: string): (path: string) => string | undefined {
  return (path) => {
    const file = normalize(join(folder, decodeURIComponent(path)));
    const isThere = file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    return isThere ? file : undefined;
  };
}
