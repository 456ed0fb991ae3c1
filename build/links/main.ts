import type { Source } from "../../src/content/source.ts";
import { sourceIds, sources } from "../../src/content/sources.ts";
import { checkLinks, type LinkReport, type LinkState } from "./check-link.ts";

/** Ids of the sources that lead to each address. */
function idsByAddress(): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const id of sourceIds) {
    const { url, copyUrl, archivedUrl }: Source = sources[id];
    for (const address of [url, copyUrl, archivedUrl]) {
      if (address) ids.set(address, [...(ids.get(address) ?? []), id]);
    }
  }
  return ids;
}

const ids = idsByAddress();
const reports = await checkLinks([...ids.keys()], { timeout: 20_000, atOnce: 4 });
const inState = (state: LinkState) => reports.filter((report) => report.state === state);

function line({ address, state, detail }: LinkReport): string {
  return `${state.padEnd(11)}  ${ids.get(address)?.join(", ")}  ${address}  ${detail}\n`;
}

const states: readonly LinkState[] = ["unreachable", "gone", "wrong type", "moved", "ok"];
for (const state of states) {
  if (state !== "ok") process.stdout.write(inState(state).map(line).join(""));
}
process.stdout.write(`${states.map((state) => `${inState(state).length} ${state}`).join(", ")}\n`);
process.exitCode = reports.every(({ state }) => state === "ok" || state === "moved") ? 0 : 1;
