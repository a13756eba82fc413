import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { unwatched } from "../../src/foundation/watch";
import { openWorkbookFile } from "../../src/workbook/open-file";
import { axeFindings } from "../setup/axe";
import { launchBrowser } from "../setup/browser";
import { addChineseGlyphs } from "../setup/chinese-glyphs";
import { keepScreenshot } from "../setup/screenshots";
import { startTryout, type TryoutServer } from "./tryout-server";

let server: TryoutServer;
let browser: Browser;

beforeAll(async () => {
  server = await startTryout();
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.stop();
});

type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request the page makes, those that its policy stops included. */
  readonly asked: string[];
  readonly stopped: string[];
};

/** A person opens the page. */
async function visit(locale: string, width = 1440): Promise<Visit> {
  const context = await browser.newContext({ locale, viewport: { width, height: 860 } });
  await addChineseGlyphs(context);
  const asked: string[] = [];
  const stopped: string[] = [];
  context.on("request", (request) => {
    asked.push(`${request.method()} ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    if (request.failure()?.errorText === "csp") {
      stopped.push(`${request.method()} ${request.url()}`);
    }
  });
  const page = await context.newPage();
  await page.goto(server.origin);
  await page.getByRole("grid").waitFor();
  return { page, context, asked, stopped };
}

/** Drops a file on the page, as from the desktop. */
async function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page.evaluate(
    ({ fileName, bytes }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], fileName));
      const zone = document.querySelector('[role="grid"]');
      for (const type of ["dragover", "drop"]) {
        zone?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { fileName: name, bytes: [...content] },
  );
}

const tabs = (page: Page): Promise<string[]> => page.getByRole("tab").allInnerTexts();
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("from the sample centre to a plan that is downloaded, without a request leaving", async () => {
  const { page, context, asked } = await visit("en-GB");
  expect(await tabs(page)).toEqual(expect.arrayContaining(["Staff list", "QA reviews"]));
  await keepScreenshot(page, "tryout/start");
  expect(await axeFindings(page)).toEqual([]);

  await button(page, "Check this workbook").click();
  await button(page, "Next: Rules").waitFor();
  await page.getByRole("tab", { name: "QA reviews" }).click();
  await page.getByRole("gridcell", { name: "Call quality reviews" }).waitFor();
  await keepScreenshot(page, "tryout/data");
  await page.getByRole("button", { name: "Generate", exact: true }).click();
  await button(page, "Generate training plan").click();
  await button(page, "Write into the workbook").click();
  await page.getByRole("tab", { name: "Ranking" }).click();
  await page.getByRole("columnheader", { name: "A", exact: true }).waitFor();
  await button(page, "Open the summary sheet").waitFor();
  await keepScreenshot(page, "tryout/ranking");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("tab", { name: "Calendar" }).click();
  await keepScreenshot(page, "tryout/calendar");

  const downloading = page.waitForEvent("download");
  await button(page, "Download the result").click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("sample-centre (Peilian).xlsx");
  const bytes = readFileSync(await file.path());
  const opened = await openWorkbookFile(new Uint8Array(bytes), "result.xlsx");
  if (!opened.ok) throw new Error(opened.cause.kind);
  const described = await opened.value.describe(unwatched);
  if (!described.ok) throw new Error(described.cause.kind);
  const ours = described.value.sheets.map(({ ours: id }) => id);
  expect(ours).toEqual(expect.arrayContaining(["summary", "ranking", "tiers", "timetable"]));

  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((request) => !request.startsWith(`GET ${server.origin}/`))).toEqual([]);
  await context.close();
}, 180_000);

test("a link on a sheet leads to its cell, by mouse and by keyboard", async () => {
  const { page, context } = await visit("en-GB");
  await button(page, "Skip").click();
  await page.getByRole("button", { name: "Generate", exact: true }).click();
  await button(page, "Generate training plan").click();
  await button(page, "Write into the workbook").click();
  await page.getByRole("tab", { name: "Summary" }).click();
  const link = page.getByRole("gridcell").getByRole("button", { name: "Ranking", exact: true });
  await link.first().click();
  await page.getByRole("tab", { name: "Ranking", selected: true }).waitFor();

  await page.getByRole("tab", { name: "Ranking" }).press("ArrowLeft");
  await page.getByRole("tab", { name: "Summary", selected: true }).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Ranking", selected: true }).waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  expect(await page.getByRole("group", { name: "Cell" }).innerText()).toMatch(/^A2/);
  await context.close();
}, 180_000);

test("一个人拖入自己的文件：表格显示出来，坏文件有清楚的说明", async () => {
  const { page, context } = await visit("zh-CN");
  await keepScreenshot(page, "tryout/start-zh-CN");
  const csv = "工号,姓名,质检得分\n1001,李静,92\n1002,王芳,87\n";
  await drop(page, "三月.csv", new TextEncoder().encode(csv));
  await page.getByRole("gridcell", { name: "王芳" }).waitFor();
  expect(await tabs(page)).toEqual(["三月"]);

  await drop(page, "坏.xlsx", new TextEncoder().encode("PK\u0003\u0004 这不是工作簿"));
  const alert = page.getByRole("alert").filter({ hasText: "坏" });
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/^未能打开 坏\.xlsx。 .{10,}/);
  expect(await tabs(page)).toEqual(["三月"]);
  await keepScreenshot(page, "tryout/bad-file-zh-CN");
  expect(await axeFindings(page)).toEqual([]);

  await page.getByLabel("语言").selectOption("zh-TW");
  await page.getByRole("button", { name: "範例中心" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-TW");
  await context.close();
}, 120_000);

test("the page cannot reach any address, its own server's included", async () => {
  const { page, context, asked, stopped } = await visit("en-GB");
  const before = asked.length;
  const outcomes = await page.evaluate(async (own) => {
    const tried = [own, "https://example.com/"].map((address) =>
      fetch(address, { method: "POST", body: "data" }).then(
        () => "sent",
        () => "refused",
      ),
    );
    const picture = new Promise<string>((resolve) => {
      const image = new Image();
      image.onload = () => {
        resolve("sent");
      };
      image.onerror = () => {
        resolve("refused");
      };
      image.src = "https://example.com/a.png?data";
    });
    return Promise.all([...tried, picture]);
  }, server.origin);
  expect(outcomes).toEqual(["refused", "refused", "refused"]);
  expect(asked.slice(before)).toEqual(stopped);
  await context.close();
});

test("fits a narrow window and follows a dark browser", async () => {
  const { page, context } = await visit("en-GB", 320);
  await page.emulateMedia({ colorScheme: "dark" });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await keepScreenshot(page, "tryout/narrow-dark");
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});
