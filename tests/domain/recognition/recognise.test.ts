import { unwatched } from "../../../src/foundation/watch";
import { diagnose } from "../../../src/domain/diagnosis/diagnose";
import { watchAgents } from "../../../src/domain/early-warning/watch-agents";
import { rankAgents } from "../../../src/domain/ranking/rank-agents";
import { peerHelpers } from "../../../src/domain/recognition/peer-helpers";
import { recognise } from "../../../src/domain/recognition/recognise";
import type { LibraryCase } from "../../../src/domain/records/case-library";
import {
  attendanceStates,
  type AttendanceState,
} from "../../../src/domain/records/training-records";
import { alwaysInTraining } from "../../../src/domain/recognition/full-attendance";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { assignTiers } from "../../../src/domain/tiers/assign-tiers";
import { monthsCentre } from "../early-warning/months-centre";
import { agent, centre } from "../ranking/small-centre";
import { inOneGo } from "../../../src/foundation/steps";

const today = 20460;

test("as many reasons to praise as to correct, and a strong point for everybody on the one-to-one list", async () => {
  const settings = { ...defaultSettings, bottomSize: 25, topSize: 15 };
  const subject = monthsCentre({ agents: 120, seed: 9, fallen: 2, fallSatisfaction: 6 });
  const ranking = await rankAgents(subject, settings, 1, unwatched);
  const tiers = assignTiers(subject, ranking, settings, today);
  const diagnosis = await diagnose(subject, settings, ranking, unwatched);
  const earlyWarning = inOneGo(watchAgents(subject, settings, today));
  const found = recognise({ centre: subject, ranking, tiers, diagnosis, earlyWarning });

  const coached = tiers.filter(({ tier }) => tier === "one-to-one").map((one) => one.agent);
  expect(coached.length).toBeGreaterThan(5);
  expect(found.corrections.oneToOne).toBe(coached.length);
  expect(found.corrections.interviews).toBeGreaterThanOrEqual(2);
  expect(found.reasons.length).toBeGreaterThanOrEqual(found.corrections.people);
  const strong = found.reasons.filter(({ kind }) => kind === "strongest").map((one) => one.agent);
  const fallen = earlyWarning?.fallen.map((one) => one.agent) ?? [];
  expect([...strong].sort()).toEqual([...new Set([...coached, ...fallen])].sort());

  const steady = found.reasons.filter(({ kind }) => kind === "consistent");
  expect(steady.length).toBeGreaterThan(0);
  for (const reason of steady) {
    expect(reason).toMatchObject({ months: 6 });
    expect(coached).not.toContain(reason.agent);
    if (reason.kind === "consistent") expect(reason.score.low).toBeGreaterThan(100);
  }
  expect(found.unknown).toEqual(["helpers", "attendance"]);
});

const people = [agent("Chen"), agent("Lin"), agent("Ma", { status: "left" }), agent("Wang")];

test("helpers: authors of cases by a name that only one active agent bears", () => {
  const written = (author: string | null): LibraryCase => ({
    id: "AL1",
    title: "Case",
    kind: null,
    businessType: null,
    description: null,
    handling: null,
    recording: null,
    day: null,
    status: null,
    author,
  });
  const namesakes = [...people, agent("Wang2", { name: "Wang" })];
  const helped = peerHelpers(
    centre(namesakes, {
      caseLibrary: ["Chen", "Chen", "Ma", "Wang", null, "Nobody"].map(written),
    }),
  );
  expect([...helped]).toEqual([[0, [{ source: "case-library", count: 2 }]]]);
});

test("always there: every session attended, three at least; leave counts neither way", () => {
  const attended: readonly (readonly [number, AttendanceState])[] = [
    [0, "present"],
    [0, "present"],
    [0, "on-leave"],
    [0, "present"],
    [1, "present"],
    [1, "present"],
    [1, "present"],
    [1, "late"],
    [3, "present"],
    [3, "present"],
  ];
  const words = { codes: new Uint32Array(attended.length).fill(0xffffffff), words: [] };
  const numbers = new Float64Array(attended.length).fill(NaN);
  const trainingRecords = {
    count: attended.length,
    agent: Uint32Array.from(attended, ([who]) => who),
    course: words,
    session: words,
    day: numbers,
    start: numbers,
    end: numbers,
    minutes: numbers,
    trainer: words,
    attendance: Uint8Array.from(attended, ([, state]) => attendanceStates.indexOf(state)),
    score: numbers,
    outOf: numbers,
    satisfaction: numbers,
    comment: words,
  };
  expect([...alwaysInTraining(centre(people, { trainingRecords }))]).toEqual([[0, 3]]);
});
