/** How a web address answered. */
export type LinkState =
  | "ok"
  | "moved" // answers, by way of a permanent redirect
  | "gone" // answers with an error
  | "wrong type" // answers with what is no document
  | "unreachable"; // no answer in time, or none at all

export interface LinkReport {
  readonly address: string;
  readonly state: LinkState;
  /** The status, the new address or the failure, for people. */
  readonly detail: string;
}

export interface CheckOptions {
  /** Milliseconds that each request may take. */
  readonly timeout: number;
}

interface Answer {
  readonly response: Response;
  readonly address: string;
  readonly isMoved: boolean;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const permanent: ReadonlySet<number> = new Set([301, 308]);
const mostRedirects = 5;
const documentType = /^(?:text\/|application\/(?:[\w.+-]*xml|pdf|json))/;

/** Ask for an address and follow its redirects, saying whether any was permanent. */
async function ask(start: string, method: "HEAD" | "GET", timeout: number): Promise<Answer> {
  let address = start;
  let isMoved = false;
  for (let count = 0; count <= mostRedirects; count++) {
    const response = await fetch(address, {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
      headers: { "user-agent": "treaty-atlas link check" },
    });
    // The body is not needed, and an unread one keeps its connection.
    await response.body?.cancel();
    const next = response.headers.get("location");
    if (!redirects.has(response.status) || next === null) return { response, address, isMoved };
    isMoved ||= permanent.has(response.status);
    address = new URL(next, address).href;
  }
  throw new Error(`more than ${mostRedirects} redirects`);
}

/** Some servers answer HEAD with an error, or not at all. */
async function askTwice(address: string, timeout: number): Promise<Answer> {
  const first = await ask(address, "HEAD", timeout).catch(() => null);
  return first?.response.ok ? first : await ask(address, "GET", timeout);
}

function failure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  const { cause } = error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : error.message;
}

/** Report how an address answers; never throws. */
export async function checkLink(address: string, { timeout }: CheckOptions): Promise<LinkReport> {
  try {
    const answer = await askTwice(address, timeout);
    const { status, ok, headers } = answer.response;
    const type = headers.get("content-type") ?? "no type";
    if (!ok) return { address, state: "gone", detail: String(status) };
    if (!documentType.test(type)) return { address, state: "wrong type", detail: type };
    if (answer.isMoved) return { address, state: "moved", detail: `to ${answer.address}` };
    return { address, state: "ok", detail: String(status) };
  } catch (error) {
    return { address, state: "unreachable", detail: failure(error) };
  }
}

/** Check addresses, a few at a time, and report them in the order given. */
export async function checkLinks(
  addresses: readonly string[],
  options: CheckOptions & { readonly atOnce: number },
): Promise<readonly LinkReport[]> {
  const reports: LinkReport[] = [];
  const waiting = addresses.entries();
  // Workers share one iterator, so each address is taken once.
  const work = async () => {
    for (const [index, address] of waiting) reports[index] = await checkLink(address, options);
  };
  await Promise.all(Array.from({ length: options.atOnce }, work));
  return reports;
}
