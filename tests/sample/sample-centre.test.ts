import fc from "fast-check";
import { parseRange } from "../../src/foundation/address";
import { dayFromCivil } from "../../src/foundation/day";
import { localeTags } from "../../src/locales/locale-tag";
import { sampleCentre, sampleLimits } from "../../src/sample/sample-centre";
import { criteria, criterionPoints } from "../../src/sample/problems";
import { filled, wordsOf } from "../../src/sample/words";
import { gridOf, rowsUnder, sheetNamed, type PlainValue } from "./sample-cells";

const today = dayFromCivil(2026, 11, 22);
const options = { agents: 300, months: 6, language: "zh-CN", seed: 7, today } as const;
const words = wordsOf("zh-CN");
const sample = sampleCentre(options);

function criterionColumn(criterion: (typeof criteria)[number], language = words): string {
  return filled(language.criterionHeader, {
    name: language.criteria[criterion],
    points: criterionPoints[criterion],
  });
}

function reviewRows(from = sample, language = words) {
  const headers = language.headers.reviews;
  return rowsUnder(sheetNamed(from.sheets, language.sheets.reviews), [
    headers.evaluator,
    headers.score,
  ]);
}

describe("the sample centre", () => {
  test("is the same for the same options, and another for another seed", () => {
    expect(sampleCentre(options)).toEqual(sample);
    expect(sampleCentre({ ...options, seed: 8 })).not.toEqual(sample);
  });

  test("has the agents asked for on the staff list, team leads on top, each with one name", () => {
    const headers = words.headers.staff;
    const rows = rowsUnder(sheetNamed(sample.sheets, words.sheets.staff), [headers.agent]);
    const agents = rows.filter((row) => row.get(headers.role) === words.roles.agent);
    expect(agents).toHaveLength(300);
    expect(rows.filter((row) => row.get(headers.role) === words.roles.lead)).toHaveLength(20);
    expect(agents.map((row) => row.get(headers.agent))).toEqual(
      sample.truth.agents.map((agent) => agent.agent),
    );
    expect(new Set(agents.map((row) => row.get(headers.agent))).size).toBe(300);
    expect(new Set(rows.map((row) => row.get(headers.branch)).filter(Boolean))).toEqual(
      new Set(words.branches),
    );
  });

  test("names are unique but for the planted namesakes, who sit in different teams", () => {
    const namesakes = sample.truth.planted.flatMap((planted) =>
      planted.kind === "namesakes" ? [planted] : [],
    );
    expect(namesakes.length).toBeGreaterThanOrEqual(2);
    expect(new Set(sample.truth.agents.map((agent) => agent.name)).size).toBe(
      300 - namesakes.length,
    );
    const headers = words.headers.staff;
    const rows = rowsUnder(sheetNamed(sample.sheets, words.sheets.staff), [headers.agent]);
    for (const pair of namesakes) {
      const found = rows.filter((row) => pair.agents.includes(String(row.get(headers.agent))));
      expect(found.map((row) => row.get(headers.name))).toEqual([pair.name, pair.name]);
      expect(new Set(found.map((row) => row.get(headers.team))).size).toBe(2);
    }
  });

  test("KPI sheet covers exactly the six full months before today", () => {
    const grid = gridOf(sheetNamed(sample.sheets, words.sheets.kpis));
    const months = new Set(grid.flatMap((row) => /^\d{4}-\d{2}$/.exec(String(row[0])) ?? []));
    expect([...months].sort()).toEqual([
      "2026-05",
      "2026-06",
      "2026-07",
      "2026-08",
      "2026-09",
      "2026-10",
    ]);
  });

  test("reviews lie in the period, one to twenty an agent, criteria adding up to the score", () => {
    const headers = words.headers.reviews;
    const counts = new Map<string, number>();
    const odd = new Set(messCells("implausible-value"));
    reviewRows().forEach((row, i, rows) => {
      if (i === rows.length - 1) return; // The row pasted twice.
      const day = Number(row.get(headers.day));
      expect(day).toBeGreaterThanOrEqual(dayFromCivil(2026, 5, 1));
      expect(day).toBeLessThanOrEqual(dayFromCivil(2026, 10, 31));
      const agent = String(row.get(headers.agent));
      counts.set(agent, (counts.get(agent) ?? 0) + 1);
      if (row.get(headers.kind) === words.reviewKinds.observation) {
        expect(row.get(headers.score)).toBe("--");
        return;
      }
      if (odd.has(`${words.sheets.reviews}!R${i + 5}`)) return;
      const sum = criteria.reduce(
        (total, criterion) => total + Number(row.get(criterionColumn(criterion))),
        0,
      );
      expect(sum).toBe(Number(row.get(headers.score)));
    });
    expect(Math.max(...counts.values())).toBe(20);
    expect(Math.min(...counts.values())).toBe(1);
  });

  test("every code on both rosters is defined, and the rosters run from this month to the end of the next", () => {
    const defined = new Set(
      rowsUnder(sheetNamed(sample.sheets, words.sheets.shifts), [words.headers.shifts.code]).map(
        (row) => row.get(words.headers.shifts.code),
      ),
    );
    const used = new Set<unknown>();
    const left = sample.truth.planted.filter((planted) => planted.kind === "left").length;
    const rosterOf = (month: string, firstRow: number): PlainValue[] => {
      const grid = gridOf(sheetNamed(sample.sheets, filled(words.sheets.roster, { month })));
      const people = grid.slice(firstRow).filter((row) => row.length > 3);
      for (const row of people) row.slice(3).forEach((code) => code !== null && used.add(code));
      expect(people).toHaveLength(320 - left);
      return (grid[2] ?? []).slice(3);
    };
    const november = dayFromCivil(2026, 11, 1);
    expect(rosterOf("2026-11", 4)).toEqual(Array.from({ length: 30 }, (_, i) => november + i));
    const december = rosterOf("2026-12", 3);
    expect(december).toHaveLength(31);
    expect(december[0]).toBe("1\n周二");
    expect(december[30]).toBe("31\n周四");
    for (const code of used) expect(defined).toContain(code);
    for (const shift of ["early1", "late1", "night", "off"] as const) {
      expect(used).toContain(words.shifts[shift].code);
    }
  });

  test("nobody starts work on the morning on which her night shift ends", () => {
    const grid = gridOf(
      sheetNamed(sample.sheets, filled(words.sheets.roster, { month: "2026-12" })),
    );
    const { night, off, leave } = words.shifts;
    const nextDays = grid.slice(3).flatMap((row) =>
      row.flatMap((code, c) => {
        const next = row[c + 1];
        return c >= 3 && code === night.code && next !== undefined ? [next] : [];
      }),
    );
    expect(nextDays.length).toBeGreaterThan(100);
    expect([night.code, off.code, leave.code]).toEqual(
      expect.arrayContaining([...new Set(nextDays)]),
    );
  });

  test("traffic has 48 half hours on each of 28 days", () => {
    const headers = words.headers.traffic;
    const rows = rowsUnder(sheetNamed(sample.sheets, words.sheets.traffic), [headers.interval]);
    const halves = rows.filter((row) => /^\d\d:\d\d-/.test(String(row.get(headers.interval))));
    expect(halves).toHaveLength(28 * 48);
    expect(halves[18]?.get(headers.interval)).toBe("09:00-09:30");
  });

  test("complaints on the list are those the KPI sheet counts", () => {
    const listed = rowsUnder(sheetNamed(sample.sheets, words.sheets.complaints), [
      words.headers.complaints.number,
    ]).length;
    const grid = gridOf(sheetNamed(sample.sheets, words.sheets.kpis));
    const column = (grid[4] ?? []).indexOf(words.headers.kpis.complaints);
    const counted = grid
      .slice(5)
      .filter((row) => row[0] !== words.total)
      .reduce((sum, row) => sum + Number(row[column]), 0);
    expect(listed).toBeGreaterThan(50);
    expect(counted).toBe(listed);
  });

  test("refuses sizes beyond its limits", () => {
    expect(() => sampleCentre({ ...options, agents: sampleLimits.agents.min - 1 })).toThrow(
      RangeError,
    );
    expect(() => sampleCentre({ ...options, months: 0 })).toThrow(RangeError);
  });

  test("holds together in every language, size and season", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 60 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer(),
        fc.constantFrom(...localeTags),
        fc.integer({ min: dayFromCivil(2020, 1, 1), max: dayFromCivil(2032, 12, 31) }),
        (agents, months, seed, language, day) => {
          const { sheets, truth } = sampleCentre({ agents, months, seed, language, today: day });
          const grids = new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
          const names = sheets.map((sheet) => sheet.name.toLowerCase());
          expect(new Set(names).size).toBe(names.length);
          expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31);
          expect(truth.agents).toHaveLength(agents);
          for (const kind of problemKinds) {
            expect(truth.planted.map((planted) => planted.kind)).toContain(kind);
          }
          for (const planted of truth.planted) {
            if (planted.kind !== "mess") continue;
            const place = parseRange(planted.cell);
            const grid = grids.get(planted.sheet);
            expect(grid?.[place?.row ?? -1]?.[place?.column ?? -1] ?? null).not.toBeNull();
          }
          const numbers = [...grids.values()].flatMap((grid) =>
            grid.flatMap((row) => row.filter((value) => typeof value === "number")),
          );
          expect(numbers.every((value) => Number.isFinite(value))).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });
});

const problemKinds = [
  "common-problem",
  "team-problem",
  "individual-problem",
  "strict-evaluator",
  "lenient-evaluator",
  "selective-inviter",
  "new-hire",
  "left",
  "namesakes",
] as const;

function messCells(what: string): string[] {
  return sample.truth.planted.flatMap((planted) =>
    planted.kind === "mess" && planted.what === what ? [`${planted.sheet}!${planted.cell}`] : [],
  );
}
