import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { peilian, sharedData } from "./run-peilian";

const callLog = path.join(sharedData, "ccdata-c/Call Center Data.xlsx");
const present = existsSync(callLog);
if (!present) console.log(`skipped: real call log (no ${path.relative(process.cwd(), callLog)})`);

type PlanFile = {
  readonly rows: { readonly in: number; readonly used: number; readonly setAside: number };
  readonly issues: readonly {
    readonly cell: string;
    readonly cause: string;
    readonly action: string;
  }[];
  readonly ranking: readonly { readonly name: string; readonly n: number; readonly mean: number }[];
};

(present ? describe : describe.skip)("a published call log of 5,000 calls", () => {
  let folder = "";
  let plan: PlanFile;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "peilian-real-"));
    const run = peilian(
      folder,
      "plan",
      callLog,
      "-o",
      "out.xlsx",
      "--json",
      "out.json",
      "--today",
      "2021-04-01",
    );
    expect(run.code).toBe(0);
    plan = JSON.parse(await readFile(path.join(folder, "out.json"), "utf8")) as PlanFile;
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test("the eight agents are found, with their rated calls and plain means", () => {
    expect(plan.ranking).toHaveLength(8);
    const martha = plan.ranking.find((ranked) => ranked.name === "Martha");
    expect(martha?.n).toBe(514);
    expect(martha?.mean).toBeCloseTo(3.4708, 4);
    const joe = plan.ranking.find((ranked) => ranked.name === "Joe");
    expect(joe?.n).toBe(484);
    expect(joe?.mean).toBeCloseTo(3.3306, 4);
  });

  test("all 5,000 calls are used; the stray text below them is set aside and listed", () => {
    expect(plan.rows).toMatchObject({ in: 5001, used: 5000, setAside: 1 });
    const aside = plan.issues.filter((issue) => issue.action === "row-set-aside");
    expect(aside).toHaveLength(1);
    expect(aside[0]?.cell).toMatch(/^[A-Z]+5002$/);
  });
});
