import { none } from "../../../src/domain/records/agents";
import type { AuditFindings } from "../../../src/domain/records/audit-findings";
import type { Complaints } from "../../../src/domain/records/complaints";
import type { Kpis } from "../../../src/domain/records/kpis";
import { withListedCounts } from "../../../src/domain/ranking/listed-counts";
import { dayFromCivil, monthOf } from "../../../src/foundation/day";
import { agent, centre } from "./small-centre";

const noWords = { codes: new Uint32Array(0), words: [] };
const march = monthOf(dayFromCivil(2026, 3, 1));
const inMarch = (day: number): number => dayFromCivil(2026, 3, day);

function complaintList(
  rows: readonly (readonly [agent: number, day: number, upheld: number])[],
): Complaints {
  return {
    count: rows.length,
    agent: Uint32Array.from(rows, ([who]) => who),
    number: noWords,
    day: Float64Array.from(rows, ([, day]) => day),
    businessType: noWords,
    category: noWords,
    severity: noWords,
    upheld: Float64Array.from(rows, ([, , upheld]) => upheld),
    source: noWords,
    closed: new Float64Array(rows.length),
    text: noWords,
  };
}

function summary(rows: readonly (readonly [agent: number, month: number])[]): Kpis {
  return {
    count: rows.length,
    agent: Uint32Array.from(rows, ([who]) => who),
    month: Float64Array.from(rows, ([, month]) => month),
    metrics: new Map([["callsHandled", new Float64Array(rows.length).fill(900)]]),
  };
}

const agents = [agent("张三"), agent("李四"), agent("王五")];

test("complaints upheld are counted for each agent and month; who is not listed has none", () => {
  const complaints = complaintList([
    [0, inMarch(2), 1],
    [0, inMarch(9), 0.5],
    [0, inMarch(20), 0],
    [1, inMarch(21), Number.NaN],
    [none, inMarch(22), 1],
  ]);
  const kpis = summary([
    [0, march],
    [1, march],
    [2, march],
    [0, march + 1],
    [0, march],
  ]);
  const counted = withListedCounts(centre(agents, { complaints, kpis }), kpis, "complaints");
  expect(Array.from(counted.metrics.get("complaints") ?? [])).toEqual([2, 0, 0, NaN, NaN]);
});

test("投诉清单没有判责结果时不计入；汇总表已有投诉量时以汇总表为准", () => {
  const complaints = complaintList([[0, inMarch(2), Number.NaN]]);
  const kpis = summary([[0, march]]);
  expect(withListedCounts(centre(agents, { complaints }), kpis, "complaints")).toBe(kpis);
  const held = { ...kpis, metrics: new Map([["complaints", Float64Array.of(5)] as const]) };
  const upheld = complaintList([[0, inMarch(2), 1]]);
  expect(withListedCounts(centre(agents, { complaints: upheld }), held, "complaints")).toBe(held);
});

test("errors that audits found are counted, several of one work order too", () => {
  const blank = new Float64Array(3);
  const auditFindings: AuditFindings = {
    count: 3,
    agent: Uint32Array.of(1, 1, 2),
    auditor: noWords,
    day: Float64Array.of(inMarch(1), inMarch(2), inMarch(3)),
    record: noWords,
    businessType: noWords,
    category: noWords,
    code: noWords,
    text: noWords,
    errors: Float64Array.of(3, 1, 0),
    critical: blank,
    major: blank,
    minor: blank,
    pointsDeducted: blank,
  };
  const kpis = summary([
    [0, march],
    [1, march],
    [2, Number.NaN],
  ]);
  const counted = withListedCounts(centre(agents, { auditFindings, kpis }), kpis, "auditErrors");
  expect(Array.from(counted.metrics.get("auditErrors") ?? [])).toEqual([0, 4, 0]);
});
