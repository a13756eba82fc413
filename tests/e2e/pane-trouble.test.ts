import type { Browser } from "playwright-core";
import type { FaultPlan } from "../excel-host/host";
import { dumpWorkbook } from "../excel-host/dump";
import { wholeSheet } from "../excel-host/model/addresses";
import { HostWorkbook } from "../excel-host/model/workbook";
import { launchBrowser } from "../setup/browser";
import { openPane, sampleFile, type OpenPane } from "./open-pane";

let browser: Browser;
let open: OpenPane;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterEach(() => open.close());

afterAll(() => browser.close());

/** A write that broke off is told of in both; the other troubles in one each, for their words are held by the compiler. */
const languages = ["zh-CN", "en"] as const;
type Language = (typeof languages)[number];

/** A pane that has read the sample centre and shows the room Generate. */
async function atGenerate(language: Language, theme: "light" | "dark" = "light"): Promise<string> {
  const workbook = await sampleFile(language);
  open = await openPane({ browser, language, theme, workbook, introSeen: true });
  const { words, press, heading, idle, excel } = open;
  await heading(words.pane.data.title);
  await idle();
  await press(words.pane.rooms.generate);
  await heading(words.results.generate.title);
  return dumpWorkbook(excel.host);
}

/** Goes on to a plan that is made and not yet written. */
async function makePlan(): Promise<void> {
  const { words, press, heading, idle } = open;
  await press(words.results.generate.start);
  await heading(words.results.preview.title);
  await idle();
}

async function look(name: string): Promise<void> {
  await open.keep(name);
  expect(await open.findings()).toEqual([]);
}

const said = (sentence: string): Promise<void> =>
  open.pane.getByText(sentence, { exact: true }).first().waitFor();

/** Refuses requests from the k-th on. */
const from = (atRequest: number, rest: Pick<FaultPlan, "fault" | "lasting">): FaultPlan => ({
  atRequest,
  when: "before",
  ...rest,
});

test.each(["zh-CN"] as const)(
  "cancel while the plan is made, in %s: nothing is written",
  async (language) => {
    const before = await atGenerate(language);
    const { words, press, heading, idle, button, excel } = open;
    await press(words.results.generate.start);
    await heading(words.results.generate.making);
    await press(words.pane.work.cancel);
    await said(words.causes.workbook({ kind: "cancelled" }));
    await idle();
    expect(await button(words.results.generate.start).isEnabled()).toBe(true);
    expect(dumpWorkbook(excel.host)).toBe(before);
    await look(`${language}/20-cancelled`);
  },
);

/** Waits for something in the test's own process. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await open.page.waitForTimeout(20);
}

test.each(["en"] as const)(
  "cancel while the plan is written, in %s: the workbook is again what it was",
  async (language) => {
    const before = await atGenerate(language);
    await makePlan();
    const { words, press, heading, idle, button, excel } = open;
    // Some sheets are drawn by then, others not yet.
    excel.excel.holdAfter(12);
    await press(words.results.preview.write);
    await heading(words.results.generate.writing);
    await until(() => excel.excel.isHolding);
    const drawn = excel.host.workbook.Worksheets.items()
      .filter(
        ({ Name, Visibility }) => Visibility === "Visible" && !before.includes(`sheet ${Name} `),
      )
      .map(({ grid }) => grid.cells(wholeSheet).length > 0);
    expect(new Set(drawn)).toEqual(new Set([true, false]));
    await press(words.pane.work.cancel);
    await said(words.pane.work.cancelling);
    await look(`${language}/21-cancelling`);
    excel.excel.letThrough();
    await said(words.causes.workbook({ kind: "cancelled" }));
    await idle();
    expect(dumpWorkbook(excel.host)).toBe(before);
    // The plan is still there to be written.
    expect(await button(words.results.preview.write).isEnabled()).toBe(true);
    await look(`${language}/21-cancelled-writing`);
  },
);

test.each(["zh-CN"] as const)(
  "Excel refuses while writing, in %s: a sentence that helps, nothing left over",
  async (language) => {
    const before = await atGenerate(language, "dark");
    await makePlan();
    const { words, press, idle, excel } = open;
    excel.host.failAt(from(10, { fault: "GeneralException", lasting: "once" }));
    await press(words.results.preview.write);
    await said(words.causes.workbook({ kind: "host-refused", code: "GeneralException" }));
    await idle();
    expect(dumpWorkbook(excel.host)).toBe(before);
    await look(`${language}-dark/22-refused`);
  },
);

test.each(["en"] as const)(
  "a cell is being edited, in %s: the person is told to finish it",
  async (language) => {
    await atGenerate(language);
    const { words, press, idle, excel } = open;
    await press(words.pane.rooms.data);
    excel.host.cellEditMode = true;
    await press(words.pane.data.checkAgain);
    await said(words.causes.workbook({ kind: "editing-cell" }));
    await look(`${language}/23-editing-cell`);
    excel.host.cellEditMode = false;
    await press(words.pane.trouble.tryAgain);
    await idle();
    await said(words.pane.data.title);
  },
);

test.each(languages)(
  "a write breaks off and Excel is gone, in %s: the next pane puts things right",
  async (language) => {
    const before = await atGenerate(language);
    await makePlan();
    const { words, press, heading, idle, button, excel } = open;
    excel.host.failAt(from(10, { fault: "InvalidOrTimedOutSession", lasting: "for-good" }));
    await press(words.results.preview.write);
    await said(words.pane.interrupted.title);
    await look(`${language}/24-half-written`);
    excel.host.noMoreFaults();
    expect(dumpWorkbook(excel.host)).not.toBe(before);

    await open.reopen();
    await said(words.pane.interrupted.title);
    await idle();
    await look(`${language}/25-interrupted`);
    await press(words.pane.rooms.generate);
    await heading(words.results.generate.title);
    expect(await button(words.results.generate.start).isEnabled()).toBe(false);
    await press(words.pane.interrupted.putRight);
    await said(words.pane.work.done["put-right"]);
    await idle();
    expect(dumpWorkbook(excel.host)).toBe(before);
    await look(`${language}/26-put-right`);
  },
);

test.each([
  { language: "zh-CN", theme: "light" },
  { language: "en", theme: "dark" },
] as const)(
  "an empty workbook, in $language: the sample centre, and back",
  async ({ language, theme }) => {
    open = await openPane({
      browser,
      language,
      theme,
      workbook: new HostWorkbook("Sheet1"),
      introSeen: true,
    });
    const { words, press, heading, idle, excel } = open;
    const before = dumpWorkbook(excel.host);
    await heading(words.pane.data.empty.title);
    await look(`${language}-${theme}/27-empty`);
    await press(words.pane.data.start.sample);
    await said(words.pane.work.done.sample);
    await idle();
    await heading(words.pane.data.title);
    await look(`${language}-${theme}/28-sample`);
    await press(words.pane.notice.undo);
    await said(words.pane.work.done.restore);
    await idle();
    expect(dumpWorkbook(excel.host)).toBe(before);
  },
);
