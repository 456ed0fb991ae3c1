import { EventEmitter } from "node:events";
import type { Browser, CDPSession } from "playwright";

/**
 * A page of Chromium that is spoken to by its own protocol. Playwright has V8's inspector watch each
 * of its pages; V8 then reads scripts a second time, to tell line numbers that nobody asks for. With
 * the processor slowed 4 times that is some 300 ms, which no reader's browser spends.
 */
export interface PlainPage {
  readonly send: CDPSession["send"];
  readonly on: CDPSession["on"];
  /** Has a function run before the scripts of each page that is opened. */
  readonly runFirst: (act: () => void) => Promise<void>;
  /** Opens an address; answers once its document has begun to arrive. */
  readonly open: (url: string) => Promise<void>;
  /**
   * What a function answers in the page.
   * @throws Error with what it threw
   */
  readonly evaluate: <T>(ask: () => T | Promise<T>) => Promise<T>;
  /** Closes it, with all it has stored; what was still asked of it is not answered. */
  readonly close: () => Promise<void>;
}

/** What a page answers to an order, or tells by itself. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

// The functions are compiled with calls of this helper, which pages do not have.
const helper = "globalThis.__name = (value) => value;";

/** Opens an empty page as of somebody new to all sites. */
export async function openPlainPage(browser: Browser): Promise<PlainPage> {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send("Target.createBrowserContext");
  const { targetId } = await root.send("Target.createTarget", {
    url: "about:blank",
    browserContextId,
  });
  const { sessionId } = await root.send("Target.attachToTarget", { targetId, flatten: false });
  const events = new EventEmitter();
  const waiting = new Map<number, Waiting>();
  let orders = 0;

  root.on("Target.receivedMessageFromTarget", (received) => {
    if (received.sessionId !== sessionId) return;
    const { id, method, params, result, error }: Message = JSON.parse(received.message);
    if (id === undefined) events.emit(method ?? "", params);
    else if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(error.message));
  });
  const send = ((method: string, params: unknown = {}) =>
    new Promise<unknown>((resolve, reject) => {
      orders += 1;
      waiting.set(orders, { resolve, reject });
      const message = JSON.stringify({ id: orders, method, params });
      root.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
    })) as CDPSession["send"];

  const runFirst = async (source: string) => {
    await send("Page.addScriptToEvaluateOnNewDocument", { source });
  };
  await send("Page.enable");
  await runFirst(helper);
  return {
    send,
    on: events.on.bind(events) as unknown as CDPSession["on"],
    runFirst: (act) => runFirst(`(${act})()`),
    open: async (url) => {
      const arrived = new Promise((resolve) => events.once("Page.frameNavigated", resolve));
      const { errorText } = await send("Page.navigate", { url });
      if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
      await arrived;
    },
    evaluate: async <T>(ask: () => T | Promise<T>) => {
      const { result, exceptionDetails } = await send("Runtime.evaluate", {
        expression: `(${ask})()`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value as T;
    },
    close: async () => {
      await root.send("Target.disposeBrowserContext", { browserContextId });
      await root.detach();
    },
  };
}
