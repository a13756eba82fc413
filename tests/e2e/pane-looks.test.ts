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

test.each([
  { language: "zh-CN", look: "dark", options: { theme: "dark" } },
  { language: "en", look: "dark", options: { theme: "dark" } },
  { language: "zh-TW", look: "high-contrast", options: { forcedColors: true } },
] as const)(
  "every state in $look, in $language: axe finds nothing",
  async ({ language, look, options }) => {
    const workbook = await sampleFile(language);
    open = await openPane({ browser, language, workbook, ...options });
    await walkPane(open, async (state) => {
      await open.keep(`${language}-${look}/${state}`);
      expect(await open.findings()).toEqual([]);
    });
  },
  180_000,
);

// Excel's narrowest pane, and its usual one when everything is shown twice as large.
test.each([
  { language: "en", width: 320, height: 560 },
  { language: "zh-CN", width: 175, height: 378 },
] as const)(
  "every state fits into $width pixels, in $language: nothing to scroll sideways, nothing cut off",
  async ({ language, width, height }) => {
    const workbook = await sampleFile(language);
    open = await openPane({ browser, language, workbook, size: { width, height } });
    await walkPane(open, async (state) => {
      await open.keep(`${language}-${width}/${state}`);
      expect([state, ...(await clippedIn(open))]).toEqual([state]);
    });
  },
  180_000,
);
