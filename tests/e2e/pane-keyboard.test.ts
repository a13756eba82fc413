import type { Browser, Frame } from "playwright-core";
import { dumpWorkbook } from "../excel-host/dump";
import { launchBrowser } from "../setup/browser";
import { openPane, sampleFile, type OpenPane } from "./open-pane";

/** More stops than any room has. */
const mostStops = 120;

let browser: Browser;
let open: OpenPane;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterEach(() => open.close());

afterAll(() => browser.close());

type Stop = { readonly name: string; readonly trouble: string | null };

function frameOf({ page }: OpenPane): Frame {
  const frame = page.frame({ name: "pane" });
  if (frame === null) throw new Error("There is no pane.");
  return frame;
}

/** What has the focus, and what is wrong with it: nothing has it, it cannot be seen, or something lies over it. */
function stop(): Promise<Stop> {
  return frameOf(open).evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || !document.hasFocus()) {
      return { name: "", trouble: "focus lost" };
    }
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    const label = labels ? (element.labels?.[0]?.textContent ?? "") : element.textContent;
    const name = (element.ariaLabel ?? label).trim();
    const box = element.getBoundingClientRect();
    const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
    const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
    const there = document.elementFromPoint(x, y);
    const isCovered = there === null || !(element.contains(there) || there.contains(element));
    return { name, trouble: isCovered ? "covered" : null };
  });
}

/** Goes on by Tab to the control of this name; every stop on the way is in sight. */
async function tabTo(name: string): Promise<void> {
  // After the last control the focus passes through the page around the pane.
  let outside = 0;
  const passed = new Set<string>();
  for (let tried = 0; tried < mostStops; tried++) {
    await open.page.keyboard.press("Tab");
    const at = await stop();
    if (at.trouble === "focus lost" && ++outside < 3) continue;
    expect([at.name, at.trouble]).toEqual([at.name, null]);
    if (at.name === name) return;
    passed.add(at.name);
  }
  throw new Error(`Tab does not lead to “${name}”, but to ${[...passed].join(" | ")}.`);
}

/** After a room gave way to another, the focus is still somewhere. */
async function focusKept(): Promise<void> {
  await frameOf(open).waitForFunction(() => document.activeElement !== document.body);
}

/** Goes there and presses Enter. */
async function enter(name: string): Promise<void> {
  await tabTo(name);
  await open.page.keyboard.press("Enter");
}

test("the whole path by keyboard alone; focus is always on something that can be seen", async () => {
  open = await openPane({ browser, language: "en", workbook: await sampleFile("en") });
  const { words, heading, idle, page, pane, excel } = open;
  const { intro, data, rules } = words.pane;
  const { generate, preview, results, restore } = words.results;
  const before = dumpWorkbook(excel.host);
  await heading(intro.title);
  await enter(intro.start);
  await heading(data.title);
  await focusKept();
  await idle();

  await tabTo(data.tables.correctLabel(data.tables.correct, "shift definitions", "Shift codes"));
  await page.keyboard.press("Space");
  // The form is loaded when it is first asked for.
  await pane.getByLabel(data.correction.kind).waitFor();
  await tabTo(data.correction.kind);
  await page.keyboard.press("End");
  await enter(data.correction.apply);
  await pane.getByText(data.confidence.corrected).first().waitFor();
  await idle();

  await enter(data.next);
  await heading(rules.title);
  await focusKept();
  await tabTo(words.settings.named.bottomSize.label);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("10");
  await enter(rules.next);
  await heading(generate.title);
  await focusKept();
  await enter(generate.start);
  await heading(preview.title);
  await focusKept();
  await idle();
  await enter(preview.write);
  await heading(results.title);
  await focusKept();
  await idle();
  await enter("Ranking");
  await pane.getByText(words.pane.notice.revealed("Ranking!A1")).waitFor();
  expect(excel.host.workbook.active.Name).toBe("Ranking");
  await enter(restore.start);
  await enter(restore.yes);
  await pane.getByText(words.pane.work.done.restore).waitFor();
  await idle();
  expect(dumpWorkbook(excel.host)).toBe(before);
}, 120_000);

test("what has the focus looks different from when it has not", async () => {
  open = await openPane({
    browser,
    language: "en",
    workbook: await sampleFile("en"),
    introSeen: true,
  });
  const { words, heading, idle, page, press } = open;
  await heading(words.pane.data.title);
  await idle();
  const unmarked: string[] = [];
  for (const room of [words.pane.rooms.data, words.pane.rooms.rules, words.pane.rooms.generate]) {
    await press(room);
    const seen = new Set<string>();
    for (let tried = 0; tried < 10; tried++) {
      await page.keyboard.press("Tab");
      const { name } = await stop();
      // After the last control the focus passes through the page around the pane.
      if (name === "" || seen.has(name)) continue;
      seen.add(name);
      // Transitions of colour take a moment; the mark itself is what stays.
      await page.waitForTimeout(200);
      const focused = await page.screenshot();
      await frameOf(open).evaluate(() => {
        const element = document.activeElement;
        if (element instanceof HTMLElement) {
          element.blur();
          Object.assign(globalThis, { blurred: element });
        }
      });
      await page.waitForTimeout(200);
      const blurred = await page.screenshot();
      if (focused.equals(blurred)) unmarked.push(`${room}: ${name}`);
      await frameOf(open).evaluate(() => {
        const { blurred: element } = globalThis as typeof globalThis & { blurred: HTMLElement };
        element.focus();
      });
    }
    expect(seen.size).toBeGreaterThan(3);
  }
  expect(unmarked).toEqual([]);
}, 120_000);

test("Tab after the last control leads to Excel, and back into the pane", async () => {
  open = await openPane({
    browser,
    language: "en",
    workbook: await sampleFile("en"),
    introSeen: true,
  });
  const { words, heading, idle, page } = open;
  await heading(words.pane.data.title);
  await idle();
  const isInExcel = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.id === "grid");
  for (let tried = 0; tried < mostStops && !(await isInExcel()); tried++) {
    await page.keyboard.press("Tab");
    await page.waitForTimeout(20);
  }
  expect(await isInExcel()).toBe(true);
  await page.keyboard.press("Tab");
  expect((await stop()).name).toBe(words.pane.rooms.data);
}, 120_000);
