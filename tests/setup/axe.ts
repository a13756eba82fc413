import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong on a page, or in one frame of it, one line a finding: rule, what is wrong, where. Empty when all is well:
 * `expect(await axeFindings(page)).toEqual([])`.
 */
export async function axeFindings(page: Page | Frame): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  // Only lines leave the page: to carry everything axe looked at over to here takes longer than the looking.
  return page.evaluate(async () => {
    const { axe } = globalThis as typeof globalThis & {
      axe: { run(options: RunOptions): Promise<AxeResults> };
    };
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${help} at ${target.join(" ")} ${html}`),
    );
  });
}
