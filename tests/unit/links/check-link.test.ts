import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkLink, checkLinks } from "../../../build/links/check-link.ts";

const asked: string[] = [];
const listener: RequestListener = (request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const answer = (status: number, headers: Record<string, string> = {}) =>
    response.writeHead(status, { "content-type": "text/html", ...headers }).end();
  switch (request.url) {
    case "/page":
      return answer(200);
    case "/pdf":
      return answer(200, { "content-type": "application/pdf" });
    case "/moved":
      return answer(301, { location: "/page" });
    case "/elsewhere":
      return answer(302, { location: "/page" });
    case "/round":
      return answer(302, { location: "/round" });
    case "/no-head":
      return answer(request.method === "HEAD" ? 405 : 200);
    case "/broken":
      return answer(500);
    case "/picture":
      return answer(200, { "content-type": "image/png" });
    case "/hangs":
      return;
    default:
      return answer(404);
  }
};

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const options = { timeout: 300 };

describe("a link", () => {
  test.each([
    ["/page", "ok", "200"],
    ["/pdf", "ok", "200"],
    ["/elsewhere", "ok", "200"],
    ["/no-head", "ok", "200"],
    ["/nothing", "gone", "404"],
    ["/broken", "gone", "500"],
    ["/picture", "wrong type", "image/png"],
    ["/hangs", "unreachable", "no answer in time"],
    ["/round", "unreachable", "more than 5 redirects"],
  ])("%s is %s", async (path, state, detail) => {
    const address = `${origin}${path}`;
    expect(await checkLink(address, options)).toEqual({ address, state, detail });
  });

  test("that has moved for good is reported with its new address", async () => {
    const report = await checkLink(`${origin}/moved`, options);
    expect(report).toMatchObject({ state: "moved", detail: `to ${origin}/page` });
  });

  test("that refuses the connection is unreachable", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const report = await checkLink(`http://127.0.0.1:${port}/`, options);
    expect(report).toMatchObject({ state: "unreachable", detail: "ECONNREFUSED" });
  });

  test("is asked for by HEAD first, and fetched only if that fails", async () => {
    asked.length = 0;
    await checkLink(`${origin}/page`, options);
    await checkLink(`${origin}/no-head`, options);
    expect(asked).toEqual(["HEAD /page", "HEAD /no-head", "GET /no-head"]);
  });
});

test("links are checked a few at a time and reported in their order", async () => {
  const paths = ["/hangs", "/page", "/nothing", "/pdf", "/broken"];
  const addresses = paths.map((path) => `${origin}${path}`);
  const reports = await checkLinks(addresses, { ...options, atOnce: 2 });
  expect(reports.map(({ address }) => address)).toEqual(addresses);
  expect(reports.map(({ state }) => state)).toEqual(["unreachable", "ok", "gone", "ok", "gone"]);
});
