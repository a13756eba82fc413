import type { Browser } from "playwright-core";
import { launchBrowser } from "../setup/browser";
import { clippedIn } from "./clipped";
import { openPane, sampleFile, type OpenPane } from "./open-pane";
import { walkPane } from "./walk-pane";

let browser: Browser;
let open: OpenPane;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterEach(() => open.close());

afterAll(() => browser.close());

// In English it is walked in pane-looks.test.ts.
test("a person's path: first run, data, a correction, rules, generate, write, results, a second plan, restore", async () => {
  const language = "zh-CN";
  open = await openPane({ browser, language, workbook: await sampleFile(language) });
  const look = async (state: string): Promise<void> => {
    await open.keep(`${language}/${state}`);
    expect(await open.findings()).toEqual([]);
    if (state !== "17-side-by-side") return;
    // Excel's narrowest pane at twice the size: the two plans still stand beside each other.
    const { page } = open;
    const usual = page.viewportSize();
    await page.setViewportSize({ width: 175, height: 378 });
    await open.keep(`${language}/${state}-175`);
    expect(await clippedIn(open)).toEqual([]);
    if (usual !== null) await page.setViewportSize(usual);
  };
  await walkPane(open, look, "two");
}, 180_000);
