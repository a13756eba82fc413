import { none } from "../../src/domain/records/agents";
import { cellName } from "../../src/foundation/address";
import { dayFromCivil, monthOf } from "../../src/foundation/day";
import { unwatched } from "../../src/foundation/watch";
import type { DataIssue, TableKind } from "../../src/domain/records/data-report";
import { defaultSettings } from "../../src/domain/settings/settings";
import { localeTags, type LocaleTag } from "../../src/locales/locale-tag";
import { readCentre } from "../../src/reading/read-centre";
import { habits } from "../../src/sample/attitude";
import { criteria, criterionPoints } from "../../src/sample/problems";
import { sampleCentre } from "../../src/sample/sample-centre";
import type { MessKind, PlantedMess } from "../../src/sample/truth";
import { filled, wordsOf } from "../../src/sample/words";
import { newXlsx } from "../../src/workbook/xlsx/new-workbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { gridOf, sheetNamed } from "./sample-cells";

const today = dayFromCivil(2026, 11, 22);
const agents = 60;

async function roundTrip(language: LocaleTag) {
  const sample = sampleCentre({ agents, months: 2, language, seed: 11, today });
  const written = await newXlsx({ sheets: sample.sheets, basedOn: [] });
  if (!written.ok) throw new Error(`Not written: ${written.cause.kind}`);
  const opened = openXlsx(written.value, "sample.xlsx");
  if (!opened.ok) throw new Error(`Not opened: ${opened.cause.kind}`);
  const snapshot = await takeSnapshot(opened.value, unwatched);
  if (!snapshot.ok) throw new Error(`Not read: ${snapshot.cause.kind}`);
  return {
    sample,
    ...(await readCentre(
      snapshot.value,
      { settings: defaultSettings, corrections: [] },
      unwatched,
    )),
  };
}

describe.each(localeTags)("the sample centre, written to a file and read back (%s)", (language) => {
  const words = wordsOf(language);
  let trip: Awaited<ReturnType<typeof roundTrip>>;
  beforeAll(async () => {
    trip = await roundTrip(language);
  });

  function mess(...kinds: readonly MessKind[]): PlantedMess[] {
    return trip.sample.truth.planted.flatMap((planted) =>
      planted.kind === "mess" && kinds.includes(planted.what) ? [planted] : [],
    );
  }

  function issues(action: DataIssue["action"]): string[] {
    return trip.report.issues
      .filter((issue) => issue.action === action)
      .map(({ address }) => `${address.sheet}!${cellName(address.row, address.column)}`);
  }

  test("each table is taken for what it is, and none for what it is not", () => {
    const kinds = new Map<string, (TableKind | null)[]>();
    for (const table of trip.report.tables) {
      kinds.set(table.sheet, [...(kinds.get(table.sheet) ?? []), table.kind]);
    }
    const { sheets } = words;
    const roster = (month: string): string => filled(sheets.roster, { month });
    expect(kinds.get(sheets.staff)).toEqual(["staff"]);
    expect(kinds.get(sheets.reviews)).toEqual(["reviews"]);
    expect(kinds.get(sheets.kpis)).toEqual(["kpis"]);
    expect(kinds.get(roster("2026-11"))).toEqual(["roster"]);
    expect(kinds.get(roster("2026-12"))).toEqual(["roster"]);
    expect(kinds.get(sheets.shifts)).toEqual(["shift-definitions"]);
    expect(kinds.get(sheets.resources)).toEqual(["trainers", "venues"]);
    expect(kinds.get(sheets.courses)).toEqual(["courses"]);
    expect(kinds.get(sheets.complaints)).toEqual(["complaints"]);
    expect(kinds.get(words.attitude.listening.sheet)).toEqual(["reviews"]);
    expect(kinds.get(words.calibration.sheet)).toEqual(["reviews"]);
    expect(kinds.get(words.attitude.selfView.sheet)).toEqual(["self-assessments"]);
    expect(kinds.get(sheets.traffic)).toEqual(["traffic"]);
    expect(kinds.get(words.training.releases.sheet)).toEqual(["releases"]);
    expect(kinds.get(words.training.records.sheet)).toEqual(["training-records"]);
    for (const sheet of [sheets.about, sheets.lists]) {
      expect((kinds.get(sheet) ?? []).filter((kind) => kind !== null)).toEqual([]);
    }
    expect(trip.language).toBe(language);
  });

  test("everybody is found once, with team, branch, joining date and status", () => {
    const { centre, sample } = trip;
    const leads = centre.agents.filter((agent) => agent.role === "lead");
    expect(leads).toHaveLength(4);
    expect(centre.agents).toHaveLength(agents + 4);
    const found = new Map(centre.agents.map((agent) => [agent.id, agent]));
    for (const { agent, name } of sample.truth.agents) expect(found.get(agent)?.name).toBe(name);
    const incomplete = centre.agents.filter(
      ({ hiredOn, team, branch }) => hiredOn === null || team === null || branch === null,
    );
    expect(incomplete.map((agent) => agent.id)).toEqual([]);
    const left = sample.truth.planted.flatMap((planted) =>
      planted.kind === "left" ? [planted.agent] : [],
    );
    expect(
      centre.agents.filter((agent) => agent.status === "left").map((agent) => agent.id),
    ).toEqual(left);
  });

  test("every review is there but the row pasted twice, with its criteria and full marks", () => {
    const { centre, sample } = trip;
    const grid = gridOf(sheetNamed(sample.sheets, words.sheets.reviews));
    const observed = grid.filter((row) => row[8] === words.reviewKinds.observation).length;
    const reviews = centre.reviews;
    const listened = gridOf(sheetNamed(sample.sheets, words.attitude.listening.sheet)).length - 3;
    expect(listened).toBeGreaterThan(0);
    const calibrated = gridOf(sheetNamed(sample.sheets, words.calibration.sheet)).length - 3;
    expect(calibrated).toBe(90);
    expect(reviews?.count).toBe(grid.length - 4 - 1 + listened + calibrated);
    expect(reviews?.criteria.map(({ name, maxScore }) => [name, maxScore])).toEqual([
      ...criteria.map((criterion) => [words.criteria[criterion], criterionPoints[criterion]]),
      ...habits.map((habit) => [words.attitude.listening.habits[habit], 1]),
      [filled(words.attitude.listening.warmth, { points: "" }).replace(/ ?[(（].*/, ""), 5],
    ]);
    expect(reviews?.maxScore).toBe(100);
    expect([...(reviews?.observationOnly ?? [])].filter((flag) => flag === 1)).toHaveLength(
      observed + listened,
    );
    expect([...(reviews?.evaluators ?? [])].sort()).toEqual(
      sample.truth.evaluators.map(({ evaluator }) => evaluator).sort(),
    );
    expect(reviews?.businessTypes.length).toBeGreaterThan(8);
    expect([...(reviews?.day ?? [])].every((day) => day >= dayFromCivil(2026, 9, 1))).toBe(true);
  });

  test("every agent's months are there, the one below the total row too, in the right units", () => {
    const { centre, sample } = trip;
    const grid = gridOf(sheetNamed(sample.sheets, words.sheets.kpis));
    const kpis = centre.kpis;
    expect(kpis?.count).toBe(grid.length - 5 - 1);
    expect(new Set(kpis?.month)).toEqual(
      new Set([monthOf(dayFromCivil(2026, 9, 1)), monthOf(dayFromCivil(2026, 10, 1))]),
    );
    const figures = (metric: "handleTime" | "afterCallWork" | "surveySent" | "adherence") =>
      [...(kpis?.metrics.get(metric) ?? [])].filter((value) => !Number.isNaN(value));
    expect(Math.min(...figures("handleTime"))).toBeGreaterThan(150);
    expect(Math.max(...figures("handleTime"))).toBeLessThan(400);
    expect(Math.max(...figures("afterCallWork"))).toBeLessThan(100);
    for (const share of ["surveySent", "adherence"] as const) {
      expect(Math.min(...figures(share))).toBeGreaterThan(0.25);
      expect(Math.max(...figures(share))).toBeLessThanOrEqual(1);
    }
    for (const metric of [
      "satisfaction",
      "resolution",
      "complaints",
      "auditErrors",
      "callsHandled",
      "talkTime",
    ] as const) {
      expect(kpis?.metrics.has(metric)).toBe(true);
    }
  });

  test("self-assessments are read with the criteria of the QA form, twice for each who is no longer new", () => {
    const { selfAssessments } = trip.centre;
    expect(selfAssessments?.dimensions.map(({ maxScore }) => maxScore)).toEqual(
      criteria.map((criterion) => criterionPoints[criterion]),
    );
    const times = new Map<number, number>();
    for (const agent of selfAssessments?.agent ?? []) times.set(agent, (times.get(agent) ?? 0) + 1);
    expect(new Set(times.values())).toEqual(new Set([2]));
    expect(times.size).toBeGreaterThan(0.85 * agents);
  });

  test("the complaints listed are those that the KPI sheet counts, some of them upheld", () => {
    const { complaints, kpis } = trip.centre;
    const counted = kpis?.metrics.get("complaints")?.reduce((sum, value) => sum + value, 0);
    expect(complaints?.count).toBe(counted);
    const verdicts = new Set(complaints?.upheld);
    expect([...verdicts].sort()).toEqual([0, 1]);
    expect(complaints?.agent.includes(none)).toBe(false);
    expect(complaints?.text.words.length).toBeGreaterThan(3);
  });

  test("traffic is read: 48 half hours on each of 28 days", () => {
    const { traffic } = trip.centre;
    expect(traffic?.count).toBe(28 * 48);
    expect(new Set(traffic?.day).size).toBe(28);
    expect(new Set(traffic?.minutes)).toEqual(new Set([30]));
    expect(Math.max(...(traffic?.start ?? []))).toBe(23 * 60 + 30);
    const known = Array.from(traffic?.handleSeconds ?? []).filter((value) => !Number.isNaN(value));
    expect(Math.min(...known)).toBeGreaterThan(180);
    expect(
      Math.max(...(traffic?.serviceLevel ?? []).filter((share) => share > 0)),
    ).toBeLessThanOrEqual(1);
  });

  test("both rosters are read, with every code understood", () => {
    const { centre, report } = trip;
    expect(centre.shifts?.firstDay).toBe(dayFromCivil(2026, 11, 1));
    expect(centre.shifts?.lastDay).toBe(dayFromCivil(2026, 12, 31));
    expect(report.issues.filter(({ cause }) => cause.kind === "unknown-shift-code")).toEqual([]);
    const working = new Set(centre.shifts?.agent);
    expect(working.size).toBe(agents + 4 - 2);
    expect(Math.max(...(centre.shifts?.end ?? []))).toBe(1440 + 7 * 60 + 30);
  });

  test("trainers, rooms and courses are read with skills, hours, seats and topics", () => {
    const { centre } = trip;
    const kinds = centre.trainers?.map((trainer) => trainer.kind);
    expect(new Set(kinds)).toEqual(new Set(["full-time", "part-time", "external"]));
    expect(centre.trainers?.filter((trainer) => trainer.agent !== null)).toHaveLength(
      kinds?.filter((kind) => kind === "part-time").length ?? -1,
    );
    for (const trainer of centre.trainers ?? []) {
      expect(trainer.skills.length).toBeGreaterThan(1);
      expect(trainer.availability?.length).toBeGreaterThan(1);
    }
    expect(centre.trainers?.[0]?.maxMinutesPerDay).toBe(300);
    expect(centre.trainers?.[0]?.maxMinutesPerWeek).toBe(1200);
    expect(centre.venues?.map((venue) => venue.seats)).toEqual([20, 24, 60, 20, 24, 60]);
    expect(centre.courses).toHaveLength(14);
    expect(centre.courses?.[0]?.topic).toBe(words.criteria.objection);
    expect(centre.courses?.[0]?.minutes).toBe(90);
    expect(centre.courses?.[5]?.deadline).toBe(dayFromCivil(2026, 12, 31));
  });

  test("the rows set aside are the planted ones and no others", () => {
    const planted = mess("total-row", "stray-note", "duplicate-row").map(
      ({ sheet, cell }) => `${sheet}!${cell}`,
    );
    expect(issues("row-set-aside").sort()).toEqual(planted.sort());
    const { rows } = trip.report;
    expect(rows.setAside).toBe(planted.length);
    expect(rows.in).toBe(rows.used + rows.setAside);
  });

  test("the values left out or repaired are the planted ones and no others", () => {
    const planted = (...kinds: readonly MessKind[]): string[] =>
      mess(...kinds)
        .map(({ sheet, cell }) => `${sheet}!${cell}`)
        .sort();
    expect(issues("value-left-out").sort()).toEqual(planted("implausible-value"));
    expect(issues("value-repaired").sort()).toEqual(planted("number-as-text", "date-as-text"));
  });
});
