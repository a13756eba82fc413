import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { unwatched } from "../../src/foundation/watch";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import type { WorkbookDescription } from "../../src/workbook/port";
import { peilian } from "./run-peilian";

const today = ["--today", "2026-03-05"];
let folder = "";
let centre: Uint8Array = new Uint8Array();

const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "peilian-cli-"));
  const made = peilian(
    folder,
    "sample",
    "-o",
    "centre.xlsx",
    "--agents",
    "60",
    "--months",
    "3",
    ...today,
  );
  expect(made).toMatchObject({ code: 0, err: "" });
  centre = await readFile(at("centre.xlsx"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function describeBook(file: string): Promise<WorkbookDescription> {
  const opened = openXlsx(await readFile(file), path.basename(file));
  if (!opened.ok) throw new Error(opened.cause.kind);
  const described = await opened.value.describe(unwatched);
  if (!described.ok) throw new Error(described.cause.kind);
  return described.value;
}

async function json(file: string): Promise<PlanFile> {
  return JSON.parse(await readFile(file, "utf8")) as PlanFile;
}

type PlanFile = {
  readonly rows: { readonly in: number; readonly used: number; readonly setAside: number };
  readonly issues: readonly { readonly cell: string; readonly action: string }[];
  readonly ranking: readonly {
    readonly agent: string;
    readonly rank: number | null;
    readonly tier: string | null;
  }[];
  readonly tiers: Readonly<Record<string, readonly string[]>>;
  readonly sessions: readonly { readonly id: string; readonly trainees: readonly string[] }[];
};

describe("peilian plan", () => {
  test("writes the plan beside the user's sheets and says where it lies", async () => {
    const run = peilian(
      folder,
      "plan",
      "centre.xlsx",
      "-o",
      "plan.xlsx",
      "--json",
      "plan.json",
      ...today,
    );
    expect(run.code).toBe(0);
    expect(run.out).toContain("plan.xlsx");
    const before = await describeBook(at("centre.xlsx"));
    const after = await describeBook(at("plan.xlsx"));
    expect(after.sheets.slice(0, before.sheets.length).map((sheet) => sheet.name)).toEqual(
      before.sheets.map((sheet) => sheet.name),
    );
    expect(after.sheets.flatMap((sheet) => sheet.ours ?? [])).toEqual(
      expect.arrayContaining(["summary", "ranking", "tiers", "timetable", "settings"]),
    );
    expect((await readFile(at("centre.xlsx"))).equals(centre)).toBe(true);
  });

  test("every row read is used or listed", async () => {
    const plan = await json(at("plan.json"));
    expect(plan.rows.in).toBe(plan.rows.used + plan.rows.setAside);
    expect(plan.issues.filter((issue) => issue.action === "row-set-aside")).toHaveLength(
      plan.rows.setAside,
    );
  });

  test("every ranked agent is in exactly one tier, and nobody in training is a stranger", async () => {
    const plan = await json(at("plan.json"));
    const tiered = Object.values(plan.tiers).flat();
    expect(new Set(tiered).size).toBe(tiered.length);
    const known = new Set(plan.ranking.map((ranked) => ranked.agent));
    for (const session of plan.sessions) {
      expect(session.trainees.length).toBeGreaterThan(0);
      for (const trainee of session.trainees) expect(known).toContain(trainee);
    }
  });

  test("same arguments twice: the same bytes", async () => {
    for (const name of ["one", "two"]) {
      const run = peilian(
        folder,
        "plan",
        "centre.xlsx",
        "-o",
        `${name}.xlsx`,
        "--json",
        `${name}.json`,
        ...today,
      );
      expect(run.code).toBe(0);
    }
    expect((await readFile(at("one.xlsx"))).equals(await readFile(at("two.xlsx")))).toBe(true);
    expect((await readFile(at("one.json"))).equals(await readFile(at("two.json")))).toBe(true);
  });

  test("run again on its own output, in another language: no sheet twice, tabs keep their names", async () => {
    const run = peilian(
      folder,
      "plan",
      "plan.xlsx",
      "-o",
      "again.xlsx",
      "--lang",
      "zh-CN",
      ...today,
    );
    expect(run.code).toBe(0);
    const first = await describeBook(at("plan.xlsx"));
    const again = await describeBook(at("again.xlsx"));
    const added = again.sheets.filter(({ ours }) => ours === "planChanges");
    expect(added.map(({ name }) => name)).toEqual(["变更清单"]);
    const kept = again.sheets.filter(({ ours }) => ours !== "planChanges");
    expect(kept.map((sheet) => [sheet.name, sheet.ours])).toEqual(
      first.sheets.map((sheet) => [sheet.name, sheet.ours]),
    );
    expect(kept.map((sheet) => sheet.tables.map((table) => table.name))).toEqual(
      first.sheets.map((sheet) => sheet.tables.map((table) => table.name)),
    );
  });

  test("--in-place keeps a .bak of the workbook as it was", async () => {
    await writeFile(at("mine.xlsx"), centre);
    const run = peilian(folder, "plan", "mine.xlsx", "--in-place", ...today);
    expect(run.code).toBe(0);
    expect((await readFile(at("mine.xlsx.bak"))).equals(centre)).toBe(true);
    expect(
      (await describeBook(at("mine.xlsx"))).sheets.some((sheet) => sheet.ours === "summary"),
    ).toBe(true);
  });

  test("without -o the plan gets a free name beside the workbook", () => {
    expect(peilian(folder, "plan", "centre.xlsx", ...today).code).toBe(0);
    expect(peilian(folder, "plan", "centre.xlsx", ...today).code).toBe(0);
    expect(existsSync(at("centre-peilian.xlsx"))).toBe(true);
    expect(existsSync(at("centre-peilian-2.xlsx"))).toBe(true);
  });

  test("a settings file wins over the defaults, and a wrong one is refused by name", async () => {
    await writeFile(at("five.json"), JSON.stringify({ bottomSize: 5, minBottomProbability: 0 }));
    expect(
      peilian(
        folder,
        "plan",
        "centre.xlsx",
        "-o",
        "five.xlsx",
        "--settings",
        "five.json",
        "--json",
        "five-plan.json",
        ...today,
      ).code,
    ).toBe(0);
    const plan = await json(at("five-plan.json"));
    expect(plan.tiers.oneToOne?.length).toBeLessThanOrEqual(5);

    await writeFile(at("wrong.json"), JSON.stringify({ bottomSize: -5 }));
    const refused = peilian(
      folder,
      "plan",
      "centre.xlsx",
      "-o",
      "x.xlsx",
      "--settings",
      "wrong.json",
      ...today,
    );
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("bottomSize");
    expect(existsSync(at("x.xlsx"))).toBe(false);
  });

  test("a sheet of numbers about nobody ends with what was looked for and what was found", async () => {
    await writeFile(at("stock.csv"), "Warehouse,Pallets\nNorth,12\nSouth,30\n");
    const run = peilian(folder, "plan", "stock.csv", ...today);
    expect(run.code).toBe(4);
    expect(run.err).toContain("Warehouse");
    expect((await readdir(folder)).filter((name) => name.startsWith("stock"))).toEqual([
      "stock.csv",
    ]);
  });

  test.each([
    ["nothing.xlsx", null],
    ["garbage.xlsx", "this is no workbook"],
    ["empty.xlsx", ""],
    ["old.xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 and so on"],
  ])("an unreadable file (%s) is named and nothing is written", async (name, content) => {
    if (content !== null) await writeFile(at(name), content, "latin1");
    const run = peilian(folder, "plan", name, "-o", "unreadable.xlsx", ...today);
    expect(run.code).toBe(3);
    expect(run.err).toContain(name);
    expect(existsSync(at("unreadable.xlsx"))).toBe(false);
  });

  test("the input is never the output by accident", () => {
    const run = peilian(folder, "plan", "centre.xlsx", "-o", "./centre.xlsx", ...today);
    expect(run.code).toBe(2);
    expect(run.err).toContain("--in-place");
  });

  test("complaints come in the language asked for", () => {
    const run = peilian(folder, "plan", "nothing.xlsx", "--lang", "zh-CN");
    expect(run.err).toContain("没有这个文件");
  });
});

describe("peilian check", () => {
  test("writes the same JSON to a file and to standard output", async () => {
    const toFile = peilian(folder, "check", "centre.xlsx", "--json", "check.json");
    const toStdout = peilian(folder, "check", "centre.xlsx", "--json", "-");
    expect(toFile.code).toBe(0);
    expect(toStdout.out).toBe(await readFile(at("check.json"), "utf8"));
  });
});

describe("peilian inputs", () => {
  test("writes the sheets that were asked for, read back as what they are", async () => {
    const made = peilian(folder, "inputs", "--kinds", "staff,reviews", "--lang", "zh-CN");
    expect(made.code).toBe(0);
    expect(await readdir(folder)).toContain("input-sheets.xlsx");
    const checked = peilian(folder, "check", "input-sheets.xlsx", "--lang", "en");
    expect(checked.code).toBe(4);
    expect(checked.err).toContain("(staff list): 工号 | 姓名");
    expect(checked.err).toContain("(QA reviews): 工号 | 姓名");
  });
});

describe("peilian sample", () => {
  test("gives the truth behind the data", async () => {
    const run = peilian(
      folder,
      "sample",
      "-o",
      "known.xlsx",
      "--agents",
      "20",
      "--months",
      "1",
      "--truth",
      "truth.json",
      ...today,
    );
    expect(run.code).toBe(0);
    const truth = JSON.parse(await readFile(at("truth.json"), "utf8")) as {
      agents: { agent: string; name: string; ability: number }[];
      evaluators: { evaluator: string; severity: number }[];
      planted: unknown[];
    };
    expect(truth.agents).toHaveLength(20);
    expect(truth.evaluators.length).toBeGreaterThan(1);
    expect(truth.planted.length).toBeGreaterThan(0);
  });

  test("never overwrites a file it was not given", async () => {
    expect(peilian(folder, "sample", "--agents", "12", "--months", "1", ...today).code).toBe(0);
    expect(peilian(folder, "sample", "--agents", "12", "--months", "1", ...today).code).toBe(0);
    expect(
      (await readdir(folder)).filter((name) => name.startsWith("sample-centre")).sort(),
    ).toEqual(["sample-centre-2.xlsx", "sample-centre.xlsx"]);
  });
});

test("help and version answer without a workbook", () => {
  expect(peilian(folder, "--help")).toMatchObject({ code: 0, err: "" });
  expect(peilian(folder, "--version").out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  expect(peilian(folder, "nonsense").code).toBe(2);
});
