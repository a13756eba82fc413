import { defaultSettings } from "../../src/domain/settings/settings";
import { noChoices } from "../../src/jobs/choices";
import type { JobProgress, JobStep } from "../../src/jobs/job";
import { localeFor } from "../../src/locales/locale";
import { planSheetIds } from "../../src/sheets/sheet-ids";
import { createEngine } from "../../src/taskpane/create-engine";
import type { Engine, PreparedPlan, Watch } from "../../src/taskpane/engine";
import type { PaneWorkbook } from "../../src/taskpane/pane-host";
import { writeUnderWay } from "../../src/workbook/interrupted";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { inProcess } from "../../src/worker/in-process";
import type { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { unwatched } from "../../src/foundation/watch";
import { hostOf } from "./a-host";
import { openSample } from "./a-sample-file";

/** A person's watch over work, who gives up when it reaches `cancelAt`. */
function watching(cancelAt: JobStep | null = null): Watch & { readonly seen: JobProgress[] } {
  const abort = new AbortController();
  const seen: JobProgress[] = [];
  return {
    seen,
    signal: abort.signal,
    enough: new AbortController().signal,
    onProgress: (progress) => {
      seen.push(progress);
      if (progress.step === cancelAt) abort.abort();
    },
  };
}

const engineOver = (workbook: PaneWorkbook): Engine => createEngine(hostOf(workbook), inProcess);

async function prepared(engine: Engine): Promise<PreparedPlan> {
  const plan = await engine.prepare(noChoices, watching());
  if (!plan.ok) throw new Error(JSON.stringify(plan.cause));
  return plan.value;
}

/** The first plan of the sample centre, made once: it is the same for every copy of the file. */
let first: PreparedPlan;

beforeAll(async () => {
  first = await prepared(engineOver(await openSample()));
});

async function tabsOf(workbook: PaneWorkbook): Promise<readonly string[]> {
  const described = await workbook.describe(unwatched);
  if (!described.ok) throw new Error(described.cause.kind);
  return described.value.sheets.map(({ name }) => name);
}

let workbook: XlsxWorkbook;
let engine: Engine;

beforeEach(async () => {
  workbook = await openSample();
  engine = engineOver(workbook);
});

test("a check tells what is in the workbook and writes nothing", async () => {
  const before = workbook.bytes();
  const checked = await engine.check(noChoices, watching());
  expect(checked.ok && checked.value.language).toBe("en");
  expect(checked.ok && checked.value.report.fileName).toBe("Sample.xlsx");
  expect(workbook.bytes()).toBe(before);
});

test("preparing writes nothing and tells what writing would do to each tab", async () => {
  const before = workbook.bytes();
  const tabs = await tabsOf(workbook);
  const plan = await prepared(engine);
  expect(workbook.bytes()).toBe(before);
  const ids = plan.write.sheets.map(({ id }) => id);
  expect(ids).toEqual(planSheetIds.filter((id) => ids.includes(id)));
  expect(ids).toEqual(expect.arrayContaining(["summary", "ranking", "cutAudit", "settings"]));
  expect(plan.changes).toHaveLength(ids.length);
  expect(plan.changes.every(({ action }) => action === "created")).toBe(true);
  expect(plan.untouchedTabs).toBe(tabs.length);
  expect(plan.overview.agents).toBeGreaterThan(30);
});

test("what is written is what was announced: same tabs, same actions", async () => {
  const written = await engine.write(first, watching());
  expect(
    written.ok && written.value.sheets.map(({ name, action }) => ({ tab: name, action })),
  ).toEqual(first.changes);
});

test("a second plan rewrites the sheets of the first, says what changed, and leaves the others alone", async () => {
  const others = await tabsOf(workbook);
  await engine.write(first, watching());
  const again = await prepared(engine);
  const added = again.changes.filter(({ action }) => action === "created");
  expect(added.map(({ tab }) => tab)).toEqual([localeFor("en").sheets.planChanges.name]);
  expect(again.untouchedTabs).toBe(others.length);
});

test("progress begins with reading, never falls, and ends at the end", async () => {
  const watch = watching();
  const plan = await engine.prepare(noChoices, watch);
  const writeWatch = watching();
  if (plan.ok) await engine.write(plan.value, writeWatch);
  for (const { seen } of [watch, writeWatch]) {
    const fractions = seen.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(Math.max(...fractions)).toBeLessThanOrEqual(1);
  }
  expect([...new Set(watch.seen.map(({ step }) => step))]).toEqual([
    "read",
    "rank",
    "diagnose",
    "plan",
    "draw",
  ]);
  expect([...new Set(writeWatch.seen.map(({ step }) => step))]).toEqual(["write"]);
});

test.each<JobStep>(["read", "rank", "plan"])(
  "a cancel while it %ss stops the plan",
  async (step) => {
    const stopped = await engine.prepare(noChoices, watching(step));
    expect(stopped).toMatchObject({ ok: false, cause: { cause: { kind: "cancelled" } } });
  },
);

test("a cancelled write leaves the workbook as it was", async () => {
  const before = workbook.bytes();
  const stopped = await engine.write(first, watching("write"));
  expect(stopped).toEqual({ ok: false, cause: { of: "workbook", cause: { kind: "cancelled" } } });
  expect(Buffer.from(workbook.bytes()).equals(before)).toBe(true);
});

test("a plan whose sheets were changed meanwhile is refused", async () => {
  await engine.write(first, watching());
  const plan = await prepared(engine);
  const settings = { ...defaultSettings, bottomSize: 7 };
  expect((await engine.saveChoices(settings, [], null, watching())).ok).toBe(true);
  const refused = await engine.write(plan, watching());
  expect(refused).toMatchObject({ ok: false, cause: { cause: { kind: "changed-meanwhile" } } });
});

test("rules that were kept count in the next plan", async () => {
  const settings = { ...defaultSettings, bottomSize: 7 };
  const saved = await engine.saveChoices(settings, [], null, watching());
  expect(saved.ok && saved.value.sheets.map(({ id }) => id)).toEqual(["settings"]);
  const checked = await engine.check(noChoices, watching());
  expect(checked.ok && checked.value.settings.bottomSize).toBe(7);
});

test("rules are kept in the language of the headers, as last read", async () => {
  const chinese = createEngine(hostOf(await openSample("zh-CN"), "en"), inProcess);
  await chinese.check(noChoices, watching());
  const saved = await chinese.saveChoices(defaultSettings, [], null, watching());
  expect(saved.ok && saved.value.sheets[0]?.name).toMatch(/设置/);
});

test("what was chosen for this run wins over the sheet", async () => {
  const few = { settings: { bottomSize: 3, topSize: 2 }, corrections: null, selections: null };
  const plan = await engine.prepare(few, watching());
  expect(plan.ok && plan.value.overview.tiers["one-to-one"]).toBeLessThanOrEqual(3);
});

test("rules that do not go together come back as such", async () => {
  const wrong = { settings: { dayEnd: 30 }, corrections: null, selections: null };
  const refused = await engine.prepare(wrong, watching());
  expect(refused).toMatchObject({ ok: false, cause: { of: "job", cause: { kind: "settings" } } });
});

test("restore takes a write back, and its steps are counted", async () => {
  const tabs = await tabsOf(workbook);
  await engine.write(first, watching());
  expect(await engine.restorableSteps()).toEqual({ ok: true, value: 1 });
  expect(await engine.restore(watching())).toEqual({ ok: true, value: null });
  expect(await tabsOf(workbook)).toEqual(tabs);
  expect(await engine.restore(watching())).toEqual({
    ok: false,
    cause: { of: "workbook", cause: { kind: "nothing-to-restore" } },
  });
});

test("input sheets and a sample centre go into an empty workbook, each taken back by restore", async () => {
  const empty = memoryWorkbook([]);
  const beginner = engineOver(empty);
  expect((await beginner.check(noChoices, watching())).ok).toBe(false);
  const inserted = await beginner.insertInputSheets("zh-CN", ["staff", "reviews"], watching());
  expect(inserted.ok && inserted.value.sheets.every(({ action }) => action === "created")).toBe(
    true,
  );
  await beginner.restore(watching());
  expect((await beginner.insertSample("en", watching())).ok).toBe(true);
  const checked = await beginner.check(noChoices, watching());
  expect(checked.ok && checked.value.report.rows.used).toBeGreaterThan(100);
});

test("a cell is shown on its tab; a tab that is gone is a cause", async () => {
  const [tab = ""] = await tabsOf(workbook);
  expect(await engine.reveal({ sheet: tab, row: 2, column: 1 })).toEqual({
    ok: true,
    value: null,
  });
  expect(workbook.revealed()).toEqual({ sheet: tab, row: 2, column: 1 });
  expect(await engine.reveal({ sheet: "gone", row: 0, column: 0 })).toMatchObject({
    cause: { of: "workbook", cause: { kind: "sheet-missing" } },
  });
});

test("where sheets cannot be added, that is said before any work is done", async () => {
  const guarded: PaneWorkbook = {
    ...workbook,
    describe: async (checkpoint) => {
      const described = await workbook.describe(checkpoint);
      return described.ok
        ? { ok: true, value: { ...described.value, structureProtected: true } }
        : described;
    },
  };
  const watch = watching();
  const refused = await engineOver(guarded).prepare(noChoices, watch);
  expect(refused).toEqual({
    ok: false,
    cause: { of: "workbook", cause: { kind: "structure-protected" } },
  });
  expect(watch.seen.map(({ step }) => step)).not.toContain("rank");
});

test("a write that broke off is found by its marker and put right where the workbook can", async () => {
  expect(await engine.isInterrupted()).toEqual({ ok: true, value: false });
  expect(await engine.putRight(watching())).toEqual({ ok: true, value: null });
  let put = 0;
  const broken: PaneWorkbook = {
    ...workbook,
    describe: async (checkpoint) => {
      const described = await workbook.describe(checkpoint);
      if (!described.ok) return described;
      const [sheet] = described.value.sheets;
      if (sheet === undefined) throw new Error("No sheet");
      const marker = { ...sheet, key: "marker", name: "marker", ours: writeUnderWay };
      return { ok: true, value: { ...described.value, sheets: [sheet, marker] } };
    },
    putRight: () => {
      put++;
      return Promise.resolve({ ok: true, value: null });
    },
  };
  expect(await engineOver(broken).isInterrupted()).toEqual({ ok: true, value: true });
  await engineOver(broken).putRight(watching());
  expect(put).toBe(1);
});

test("what is thrown underneath is a defect, never a rejection", async () => {
  const complain = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const broken: PaneWorkbook = {
    ...workbook,
    describe: () => Promise.reject(new Error("secret of the library")),
    reveal: () => {
      throw new Error("secret of the library");
    },
  };
  const defect = { ok: false, cause: { of: "defect" } };
  expect(await engineOver(broken).check(noChoices, watching())).toEqual(defect);
  expect(await engineOver(broken).reveal({ sheet: "", row: 0, column: 0 })).toEqual(defect);
  expect(complain).toHaveBeenCalledTimes(2);
  complain.mockRestore();
});
