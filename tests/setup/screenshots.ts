import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

/** Where tests leave what a person may want to look at; not kept in the repository. */
export const artefacts = path.resolve(__dirname, "../../artefacts");

/** Keeps a picture of the page as `artefacts/<name>.png`; names with a folder ("tryout/start") make the folder. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const file = path.join(artefacts, `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
}
