import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { axeFindings } from "../setup/axe";
import { launchBrowser } from "../setup/browser";
import { addChineseGlyphs } from "../setup/chinese-glyphs";
import { artefacts, keepScreenshot } from "../setup/screenshots";
import { serveFolder, type StaticServer } from "../setup/static-server";

const policy =
  "default-src 'none'; font-src 'self'; style-src 'self'; script-src 'self'; connect-src 'none'";
const body = `<main><h1>培训计划</h1><p style="font-family:'Segoe UI'">繁體中文</p><img src="a.png"></main>`;

let browser: Browser;
let server: StaticServer;
let page: Page;
const folder = mkdtempSync(path.join(tmpdir(), "peilian-"));

beforeAll(async () => {
  writeFileSync(
    path.join(folder, "a.html"),
    `<!doctype html><html lang="zh-CN"><head><title>陪练</title><link rel="stylesheet" href="a.css"></head><body>${body}</body></html>`,
  );
  writeFileSync(path.join(folder, "a.css"), "h1 { font-family: 'Segoe UI' }");
  server = await serveFolder(folder, { "content-security-policy": policy });
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 320, height: 200 } });
  await addChineseGlyphs(context);
  page = await context.newPage();
  await page.goto(`${server.origin}/a.html`);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

test("a browser starts and draws Chinese with a face of our own, under a strict policy", async () => {
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").length;
  });
  expect(loaded).toBeGreaterThan(0);
  await keepScreenshot(page, "setup/chinese");
  expect(existsSync(path.join(artefacts, "setup/chinese.png"))).toBe(true);
});

test("axe finds what is wrong, and names it", async () => {
  const findings = await axeFindings(page);
  expect(findings).toEqual([expect.stringMatching(/^image-alt: /)]);
});

test("without any browser the test fails and says what to install", async () => {
  const before = process.env.PEILIAN_BROWSER;
  process.env.PEILIAN_BROWSER = path.join(folder, "no-such-browser");
  await expect(launchBrowser()).rejects.toThrow(/nothing was tested[\s\S]*Install Google Chrome/);
  if (before === undefined) delete process.env.PEILIAN_BROWSER;
  else process.env.PEILIAN_BROWSER = before;
});
