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

// Excel's narrowest pane, and its usual one when everything is shown twice as large, each in the dark.
test.each([
  { language: "en", width: 320, height: 560 },
  { language: "zh-CN", width: 175, height: 378 },
] as const)(
  "every state in the dark, $width pixels wide, in $language: axe finds nothing, nothing to scroll sideways, nothing cut off",
  async ({ language, width, height }) => {
    const workbook = await sampleFile(language);
    const size = { width, height };
    open = await openPane({ browser, language, workbook, theme: "dark", size });
    await walkPane(open, async (state) => {
      await open.keep(`${language}-dark-${width}/${state}`);
      expect(await open.findings()).toEqual([]);
      expect([state, ...(await clippedIn(open))]).toEqual([state]);
    });
  },
  180_000,
);

test("every state in high contrast, in zh-TW: axe finds nothing", async () => {
  const workbook = await sampleFile("zh-TW");
  open = await openPane({ browser, language: "zh-TW", workbook, forcedColors: true });
  await walkPane(open, async (state) => {
    await open.keep(`zh-TW-high-contrast/${state}`);
    expect(await open.findings()).toEqual([]);
  });
}, 180_000);
