import { dayFromCivil } from "../../src/foundation/day";
import { criteria, criterionPoints } from "../../src/sample/problems";
import { sampleCentre } from "../../src/sample/sample-centre";
import type { Planted } from "../../src/sample/truth";
import { filled, wordsOf } from "../../src/sample/words";
import { rowsUnder, sheetNamed, gridOf, type PlainValue } from "./sample-cells";

const today = dayFromCivil(2026, 11, 22);
const words = wordsOf("en");
const { sheets, truth } = sampleCentre({ agents: 300, months: 6, language: "en", seed: 3, today });
const headers = words.headers.reviews;
const reviews = rowsUnder(sheetNamed(sheets, words.sheets.reviews), [headers.evaluator])
  .slice(0, -1)
  .filter((row) => row.get(headers.kind) === words.reviewKinds.scored)
  .filter((row) => Number(row.get(headers.score)) <= 100);
const ability = new Map(truth.agents.map((agent) => [agent.agent, agent.ability]));

type Row = ReadonlyMap<string, PlainValue>;

function planted<Kind extends Planted["kind"]>(kind: Kind): Extract<Planted, { kind: Kind }>[] {
  return truth.planted.filter(
    (entry): entry is Extract<Planted, { kind: Kind }> => entry.kind === kind,
  );
}

/** Share of a criterion's full marks reached, over the rows. */
function reached(criterion: (typeof criteria)[number], rows: readonly Row[]): number {
  const points = criterionPoints[criterion];
  const column = filled(words.criterionHeader, { name: words.criteria[criterion], points });
  return mean(rows.map((row) => Number(row.get(column)))) / points;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

describe("what is planted in the sample centre", () => {
  test("abilities spread by about 4 points, scores of one agent by about 10", () => {
    expect(deviation(truth.agents.map((agent) => agent.ability))).toBeCloseTo(4, 0);
    const severity = new Map(truth.evaluators.map((entry) => [entry.evaluator, entry.severity]));
    const rest = reviews.map(
      (row) =>
        Number(row.get(headers.score)) -
        (ability.get(String(row.get(headers.agent))) ?? 0) -
        (severity.get(String(row.get(headers.evaluator))) ?? 0),
    );
    expect(mean(rest)).toBeGreaterThan(77);
    expect(mean(rest)).toBeLessThan(78.5);
    expect(deviation(rest)).toBeGreaterThan(9);
    expect(deviation(rest)).toBeLessThan(10.5);
  });

  test("an evaluator's mean, abilities taken out, follows the evaluator's severity", () => {
    const shifts = truth.evaluators.map(({ evaluator, severity }) => {
      const rest = reviews
        .filter((row) => row.get(headers.evaluator) === evaluator)
        .map(
          (row) =>
            Number(row.get(headers.score)) - (ability.get(String(row.get(headers.agent))) ?? 0),
        );
      return { severity, shift: mean(rest) - 78, n: rest.length };
    });
    expect(shifts).toHaveLength(12);
    for (const { severity, shift, n } of shifts) {
      expect(n).toBeGreaterThan(50);
      expect(Math.abs(shift - severity)).toBeLessThan(3);
    }
  });

  test("the strict and the lenient evaluator stand at the two ends", () => {
    const bySeverity = [...truth.evaluators].sort((a, b) => a.severity - b.severity);
    expect(planted("strict-evaluator")[0]?.evaluator).toBe(bySeverity[0]?.evaluator);
    expect(planted("lenient-evaluator")[0]?.evaluator).toBe(bySeverity.at(-1)?.evaluator);
  });

  test("evaluators are linked: each hears calls of teams beyond her own", () => {
    for (const { evaluator } of truth.evaluators) {
      const teams = new Set(
        reviews
          .filter((row) => row.get(headers.evaluator) === evaluator)
          .map((row) => row.get(headers.team)),
      );
      expect(teams.size).toBeGreaterThan(6);
    }
  });

  test("the common problem is the centre's lowest criterion, in nearly every team", () => {
    const common = planted("common-problem")[0]?.criterion ?? "greeting";
    const others = criteria.filter((criterion) => criterion !== common);
    const level = reached(common, reviews);
    for (const criterion of others)
      expect(reached(criterion, reviews)).toBeGreaterThan(level + 0.1);
    const problemTeam = planted("team-problem")[0]?.team;
    for (const team of new Set(reviews.map((row) => row.get(headers.team)))) {
      if (team === problemTeam) continue;
      const rows = reviews.filter((row) => row.get(headers.team) === team);
      for (const criterion of others)
        expect(reached(criterion, rows)).toBeGreaterThan(reached(common, rows));
    }
  });

  test("the team problem is low in that team and in no other", () => {
    const problem = planted("team-problem")[0];
    const criterion = problem?.criterion ?? "greeting";
    const inTeam = reviews.filter((row) => row.get(headers.team) === problem?.team);
    const elsewhere = reviews.filter((row) => row.get(headers.team) !== problem?.team);
    expect(inTeam.length).toBeGreaterThan(50);
    expect(reached(criterion, inTeam)).toBeLessThan(reached(criterion, elsewhere) - 0.15);
  });

  test("people with a problem of their own are low on it against their team", () => {
    const problems = planted("individual-problem");
    expect(problems).toHaveLength(9);
    const gaps = problems.map(({ agent, criterion }) => {
      const own = reviews.filter((row) => String(row.get(headers.agent)) === agent);
      const team = own[0]?.get(headers.team);
      const mates = reviews.filter(
        (row) => row.get(headers.team) === team && String(row.get(headers.agent)) !== agent,
      );
      return reached(criterion, own) - reached(criterion, mates);
    });
    for (const gap of gaps) expect(gap).toBeLessThan(-0.12);
  });

  test("selective inviters send few survey messages and look better for it", () => {
    const grid = gridOf(sheetNamed(sheets, words.sheets.kpis));
    const names = grid[4] ?? [];
    const agent = 1;
    const sent = names.indexOf(words.headers.kpis.surveySent);
    const satisfaction = names.indexOf(words.headers.kpis.satisfaction);
    const selective = new Set(planted("selective-inviter").map((entry) => entry.agent));
    expect(selective.size).toBe(3);
    const rows = grid.slice(5).filter((row) => row[0] !== words.total);
    const share = (row: readonly PlainValue[]): number => parseFloat(String(row[sent]));
    const isSelective = (row: readonly PlainValue[]): boolean => selective.has(String(row[agent]));
    for (const row of rows) {
      if (isSelective(row)) expect(share(row)).toBeLessThan(60);
      else expect(share(row)).toBeGreaterThanOrEqual(70);
    }
    const rated = rows.filter((row) => typeof row[satisfaction] === "number");
    const satisfied = (of: typeof rated): number =>
      mean(of.map((row) => Number(row[satisfaction])));
    expect(satisfied(rated.filter(isSelective))).toBeGreaterThan(
      satisfied(rated.filter((row) => !isSelective(row))) + 0.02,
    );
  });

  test("new hires joined within 60 days of today, leavers are marked as left", () => {
    const staff = rowsUnder(sheetNamed(sheets, words.sheets.staff), [words.headers.staff.agent]);
    const statusOf = (agent: string): PlainValue | undefined =>
      staff
        .find((row) => row.get(words.headers.staff.agent) === agent)
        ?.get(words.headers.staff.status);
    const hires = planted("new-hire");
    expect(hires).toHaveLength(15);
    for (const { hiredOn } of hires)
      expect(hiredOn >= "2026-09-23" && hiredOn < "2026-11-22").toBe(true);
    expect(planted("left")).toHaveLength(9);
    for (const { agent } of planted("left")) expect(statusOf(agent)).toBe(words.status.left);
  });
});
