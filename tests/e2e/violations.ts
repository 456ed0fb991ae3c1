import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ContextObject, RunOptions } from "axe-core";
import type { Page } from "playwright";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

interface Axe {
  readonly run: (context: ContextObject, options: RunOptions) => Promise<AxeResults>;
}

/** What is checked. */
interface Scope {
  /** Rules to check; all by default, best practices included. */
  readonly rules?: readonly string[];
  /** Selectors of what is left out. */
  readonly without?: readonly string[];
}

/**
 * Ids and targets of what axe-core finds wrong. The shapes of the map are left out: they are hidden
 * from the accessibility tree, and the list box has their names.
 */
export async function violations(
  page: Page,
  { rules, without = [] }: Scope = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const results = await page.evaluate(
    ([context, options]) => (window as unknown as { axe: Axe }).axe.run(context, options),
    [
      { exclude: [".leaflet-pane svg", ...without] },
      rules === undefined ? {} : { runOnly: { type: "rule", values: [...rules] } },
    ] satisfies [ContextObject, RunOptions],
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}
