import type { Browser } from "playwright-core";
import { launchBrowser } from "../setup/browser";
import { openPane, sampleFile, type OpenPane } from "./open-pane";
import { walkPane } from "./walk-pane";

let browser: Browser;
let open: OpenPane;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterEach(() => open.close());

afterAll(() => browser.close());

test.each(["zh-CN", "en"] as const)(
  "a person's path in %s: first run, data, a correction, rules, generate, write, results, restore",
  async (language) => {
    open = await openPane({ browser, language, workbook: await sampleFile(language) });
    await walkPane(open, async (state) => {
      await open.keep(`${language}/${state}`);
      expect(await open.findings()).toEqual([]);
    });
  },
  180_000,
);
