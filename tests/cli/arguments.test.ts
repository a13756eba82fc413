import { parseCommand } from "../../src/cli/arguments";
import type { Command } from "../../src/cli/command";
import { tableKinds } from "../../src/domain/records/data-report";
import { firstPlanKinds } from "../../src/domain/records/kind-groups";
import { dayFromCivil } from "../../src/foundation/day";

function understood(line: string): Command {
  const parsed = parseCommand(words(line));
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.cause)}`);
  return parsed.value;
}

function refused(line: string): unknown {
  const parsed = parseCommand(words(line));
  if (parsed.ok) throw new Error(`understood: ${JSON.stringify(parsed.value)}`);
  return parsed.cause;
}

const words = (line: string): string[] => line.split(" ").filter((word) => word !== "");

describe("the command line", () => {
  test("no words at all asks for help", () => {
    expect(understood("")).toEqual({ kind: "help", of: null, lang: null });
    expect(understood("--help")).toEqual({ kind: "help", of: null, lang: null });
    expect(understood("help plan")).toEqual({ kind: "help", of: "plan", lang: null });
    expect(understood("plan --help --lang zh-TW")).toEqual({
      kind: "help",
      of: "plan",
      lang: "zh-TW",
    });
    expect(understood("--version")).toEqual({ kind: "version" });
  });

  test("check-plan takes a workbook, the day and where JSON goes", () => {
    expect(understood("check-plan plan.xlsx --json found.json")).toEqual({
      kind: "check-plan",
      book: "plan.xlsx",
      lang: null,
      today: null,
      json: "found.json",
    });
    expect(refused("check-plan")).toEqual({ kind: "missing-book" });
  });

  test("what-if writes a sheet only where it is told to, and tries one kind of change or all", () => {
    expect(understood("what-if March.xlsx --only trainers --json -")).toMatchObject({
      kind: "what-if",
      book: "March.xlsx",
      output: null,
      only: "trainers",
      json: "-",
    });
    expect(understood("what-if March.xlsx --in-place")).toMatchObject({
      output: { kind: "in-place" },
      only: null,
    });
    expect(refused("what-if March.xlsx --only luck")).toEqual({
      kind: "bad-changes",
      found: "luck",
    });
  });

  test("compare-plans takes two workbooks, no less and no more", () => {
    expect(understood("compare-plans a.xlsx b.xlsx --lang en")).toEqual({
      kind: "compare-plans",
      books: ["a.xlsx", "b.xlsx"],
      all: false,
      lang: "en",
      today: null,
      json: null,
    });
    expect(understood("compare-plans --all a.xlsx b.xlsx")).toMatchObject({ all: true });
    expect(refused("compare-plans a.xlsx")).toEqual({ kind: "missing-second-book" });
    expect(refused("compare-plans a b c")).toEqual({ kind: "too-many-arguments", found: "c" });
  });

  test("pages takes people by name or id, or a tier, and not both", () => {
    expect(understood("pages March.xlsx --people 10012,李娜 -o out.xlsx --seed 7")).toEqual({
      kind: "pages",
      book: "March.xlsx",
      output: { kind: "file", path: "out.xlsx" },
      people: { by: "name", names: ["10012", "李娜"] },
      lang: null,
      today: null,
      seed: 7,
    });
    expect(understood("pages March.xlsx --tier one-to-one --in-place")).toMatchObject({
      output: { kind: "in-place" },
      people: { by: "tier", tier: "one-to-one" },
    });
    expect(refused("pages March.xlsx")).toEqual({ kind: "people-or-tier" });
    expect(refused("pages March.xlsx --tier rest --people 1")).toEqual({ kind: "people-or-tier" });
    expect(refused("pages March.xlsx --tier best")).toEqual({ kind: "bad-tier", found: "best" });
  });

  test("calendars are of the whole plan unless somebody's are asked for", () => {
    expect(understood("calendars March.xlsx")).toMatchObject({ owners: "plan", output: null });
    expect(understood("calendars March.xlsx --for trainers -o folder --today 2026-03-05")).toEqual({
      kind: "calendars",
      book: "March.xlsx",
      output: "folder",
      owners: "trainers",
      lang: null,
      today: dayFromCivil(2026, 3, 5),
    });
    expect(refused("calendars March.xlsx --for cats")).toEqual({
      kind: "bad-owners",
      found: "cats",
    });
    expect(refused("calendars")).toEqual({ kind: "missing-book" });
  });

  test("check takes a workbook, a language and a JSON file", () => {
    expect(understood("check March.xlsx --lang zh-CN --json out.json")).toEqual({
      kind: "check",
      book: "March.xlsx",
      lang: "zh-CN",
      json: "out.json",
    });
  });

  test("plan has a default for everything but the workbook", () => {
    expect(understood("plan March.xlsx")).toEqual({
      kind: "plan",
      book: "March.xlsx",
      output: { kind: "default" },
      lang: null,
      today: null,
      seed: 1,
      timeLimitSeconds: null,
      settings: null,
      json: null,
    });
  });

  test("plan reads all its options, in any order", () => {
    expect(
      understood(
        "plan --seed 7 -o Plan.xlsx --today 2026-03-05 March.xlsx --time-limit=20 --settings s.json --json -",
      ),
    ).toMatchObject({
      book: "March.xlsx",
      output: { kind: "file", path: "Plan.xlsx" },
      today: dayFromCivil(2026, 3, 5),
      seed: 7,
      timeLimitSeconds: 20,
      settings: "s.json",
      json: "-",
    });
  });

  test("writing in place must be asked for, and not together with an output file", () => {
    expect(understood("plan March.xlsx --in-place")).toMatchObject({
      output: { kind: "in-place" },
    });
    expect(refused("plan March.xlsx --in-place -o x.xlsx")).toEqual({
      kind: "output-and-in-place",
    });
  });

  test("sample makes 300 agents and 6 months unless told otherwise", () => {
    expect(understood("sample")).toMatchObject({ agents: 300, months: 6, seed: 1, output: null });
    expect(understood("sample --agents 500 --months 3 --truth t.json")).toMatchObject({
      agents: 500,
      months: 3,
      truth: "t.json",
    });
  });

  test.each([
    ["plann March.xlsx", { kind: "unknown-command", found: "plann" }],
    ["--langg", { kind: "unknown-option", option: "--langg" }],
    ["plan March.xlsx --outptu x", { kind: "unknown-option", option: "--outptu" }],
    ["check March.xlsx --in-place", { kind: "unknown-option", option: "--in-place" }],
    ["plan", { kind: "missing-book" }],
    ["plan March plan.xlsx", { kind: "too-many-arguments", found: "plan.xlsx" }],
    ["plan March.xlsx --lang fr", { kind: "bad-language", found: "fr" }],
    ["plan March.xlsx --today 2026-02-30", { kind: "bad-date", found: "2026-02-30" }],
    ["plan March.xlsx --today 5.3.2026", { kind: "bad-date", found: "5.3.2026" }],
    ["plan March.xlsx -o", { kind: "option-needs-value", option: "-o" }],
    ["plan March.xlsx --in-place=yes", { kind: "option-takes-no-value", option: "--in-place" }],
    [
      "plan March.xlsx --seed -1",
      { kind: "bad-number", option: "--seed", found: "-1", min: 0, max: 4294967295 },
    ],
    [
      "sample --agents 3",
      { kind: "bad-number", option: "--agents", found: "3", min: 8, max: 10000 },
    ],
  ])("refuses: %s", (line, cause) => {
    expect(refused(line)).toEqual(cause);
  });

  test("inputs takes the kinds of sheets, all of them, or those of a first plan", () => {
    expect(understood("inputs -o In.xlsx --kinds staff,courses --lang zh-TW")).toEqual({
      kind: "inputs",
      output: "In.xlsx",
      kinds: ["staff", "courses"],
      lang: "zh-TW",
    });
    expect(understood("inputs --kinds all")).toMatchObject({ kinds: tableKinds });
    expect(understood("inputs")).toMatchObject({ output: null, kinds: firstPlanKinds });
    expect(refused("inputs --kinds staff,rota")).toEqual({ kind: "bad-kind", found: "rota" });
    expect(refused("inputs Book.xlsx")).toEqual({ kind: "too-many-arguments", found: "Book.xlsx" });
  });
});
