import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { cacheControlOf } from "../cache-control.ts";
import { contentTypes } from "../content-types.ts";

/** A server whose site can be replaced by another release of it, and which can be made to fail. */
export interface ReleaseServer {
  /** Address of the site, under a sub-path, ending in a slash. */
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** The folder whose files it serves. */
  readonly folder: () => string;
  /** Serves the files of another folder from now on. */
  readonly serve: (folder: string) => void;
  /** Answers nothing to requests for these paths. */
  readonly cut: (isCut: (path: string) => boolean) => void;
  readonly close: () => void;
}

const subPath = "/some/where/";

/** Serves a release of the site. */
export async function serveRelease(first: string): Promise<ReleaseServer> {
  let folder = first;
  let isCut = (_path: string) => false;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = pathname.replace(subPath, "").replace(/(^|\/)$/, "$1index.html");
    asked.push(path);
    if (isCut(path)) {
      request.socket.destroy();
      return;
    }
    const file = join(folder, path);
    if (!pathname.startsWith(subPath) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
      "Cache-Control": cacheControlOf(path),
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://127.0.0.1:${address.port}${subPath}`,
    asked,
    folder: () => folder,
    serve: (next) => {
      folder = next;
    },
    cut: (next) => {
      isCut = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
