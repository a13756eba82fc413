import { calendarFiles } from "../../src/jobs/calendar-files";
import { relayEvents } from "../../src/jobs/calendar-relays";
import type { CalendarOwners } from "../../src/jobs/calendar-owners";
import { noChoices } from "../../src/jobs/choices";
import { generateTrainingPlan } from "../../src/jobs/generate-training-plan";
import type { PreviousSession } from "../../src/domain/replanning/previous-timetable";
import { defaultSettings } from "../../src/domain/settings/settings";
import type { TrainingPlan } from "../../src/domain/training-plan";
import { unwatched } from "../../src/foundation/watch";
import { localeFor } from "../../src/locales/locale";
import { readPreviousTimetable } from "../../src/reading/previous-timetable/previous-timetable";
import type { WorkbookSnapshot } from "../../src/workbook/port";
import { jobContext, sampleWorkbook, snapshotOf } from "./sample-workbook";

let snapshot: WorkbookSnapshot;
let plan: TrainingPlan;

beforeAll(async () => {
  const workbook = await sampleWorkbook();
  const made = await generateTrainingPlan(await snapshotOf(workbook), noChoices, jobContext());
  if (!made.ok) throw new Error(made.cause.kind);
  plan = made.value.training;
  await workbook.apply(made.value.write, unwatched);
  snapshot = await snapshotOf(workbook);
});

const calendars = async (owners: CalendarOwners) => {
  const made = await calendarFiles(snapshot, noChoices, owners, jobContext());
  if (!made.ok) throw new Error(made.cause.kind);
  return made.value.files;
};
const keysIn = (text: string): readonly string[] => text.match(/^UID:.*$/gm) ?? [];
const isRelay = (key: string): boolean => key.startsWith("UID:relay-");
/** Rounds of all people in the plan's own sheets. */
const roundsPlanned = (): number =>
  plan.followUp.dailyRelays
    .flatMap(({ people }) => people)
    .reduce((sum, { rounds }) => sum + rounds, 0);

test("one file holds every session of the timetable once", async () => {
  const files = await calendars("plan");
  expect(files).toHaveLength(1);
  const keys = keysIn(files[0]?.text ?? "");
  const sessions = keys.filter((key) => !isRelay(key));
  expect(sessions).toHaveLength(plan.timetable.sessions.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test("each trainer's file holds what she teaches", async () => {
  const taught = new Map<string, number>();
  for (const { trainer } of plan.timetable.sessions) {
    if (trainer === null) continue;
    const name = plan.problem.trainers[trainer]?.name ?? "";
    taught.set(name, (taught.get(name) ?? 0) + 1);
  }
  const files = await calendars("trainers");
  expect(new Map(files.map(({ owner, events }) => [owner, events]))).toEqual(taught);
});

test("each person's file holds her own places, and no two files share a name", async () => {
  const places = plan.timetable.sessions.reduce((sum, one) => sum + one.demands.length, 0);
  const files = await calendars("people");
  const keys = files.flatMap(({ text }) => keysIn(text));
  expect(keys.filter((key) => !isRelay(key))).toHaveLength(places);
  expect(new Set(files.map(({ stem }) => stem.toLowerCase())).size).toBe(files.length);
  expect(files.filter(({ stem }) => !/^[\p{L}\p{N}-]+$/u.test(stem))).toEqual([]);
});

test("the daily relay stands before each later shift of everybody who had her first round", async () => {
  expect(roundsPlanned()).toBeGreaterThan(0);
  const people = await calendars("people");
  const own = people.flatMap(({ text }) => keysIn(text)).filter(isRelay);
  expect(own).toHaveLength(roundsPlanned());
  const [relay] = plan.followUp.dailyRelays;
  const member = relay?.people[0];
  const name = plan.centre.agents[member?.agent ?? -1]?.name ?? "";
  const hers = people.find(({ owner }) => owner.startsWith(name));
  expect(keysIn(hers?.text ?? "").filter(isRelay)).toHaveLength(member?.rounds ?? NaN);
  expect(hers?.events).toBe(keysIn(hers?.text ?? "").length);
});

test("a relay of many is one entry of the plan's calendar, one of each team's, and none of a trainer's", async () => {
  const relaysOf = async (owners: CalendarOwners): Promise<readonly string[]> =>
    (await calendars(owners)).flatMap(({ text }) => keysIn(text)).filter(isRelay);
  const [ofPlan, ofTeams] = [await relaysOf("plan"), await relaysOf("teams")];
  expect(ofPlan.length).toBeGreaterThan(0);
  const times = (keys: readonly string[]): string[] => keys.map((key) => key.split(".")[0] ?? "");
  expect(new Set(times(ofPlan)).size).toBe(ofPlan.length);
  expect(new Set(times(ofTeams))).toEqual(new Set(times(ofPlan)));
  expect(roundsPlanned()).toBeGreaterThan(ofPlan.length);
  expect(await relaysOf("trainers")).toEqual([]);
  expect(await relaysOf("venues")).toEqual([]);
});

test.each(["no", "excused"] as const)(
  "who was marked %s at her first round has no relay in her calendar, the others keep theirs",
  (answer) => {
    const { timetable } = readPreviousTimetable(snapshot, plan.centre.agents);
    const sessions = timetable?.sessions ?? [];
    const away = plan.followUp.dailyRelays[0]?.people[0]?.agent ?? NaN;
    const relaysOf = (held: readonly PreviousSession[]): ReadonlySet<string> => {
      const ownerOf = (agent: number) => ({ owner: String(agent), key: "" });
      const found = relayEvents(
        { snapshot, centre: plan.centre, settings: defaultSettings, sessions: held },
        { owners: "people", ownerOf },
        localeFor("en"),
      );
      return new Set(found.map(({ owner }) => owner));
    };
    const before = relaysOf(sessions);
    const after = relaysOf(
      sessions.map((session) => ({
        ...session,
        trainees: session.trainees.map((one) => (one.agent === away ? { ...one, answer } : one)),
      })),
    );
    expect(before).toContain(String(away));
    expect([...after]).toEqual([...before].filter((owner) => owner !== String(away)));
    expect(after.size).toBeGreaterThan(0);
  },
);

test("a workbook without a plan is refused in words", async () => {
  const bare = await snapshotOf(await sampleWorkbook());
  const made = await calendarFiles(bare, noChoices, "plan", jobContext());
  expect(made).toEqual({ ok: false, cause: { kind: "no-timetable" } });
});
