import { buildProblem } from "../../../src/domain/scheduling/build-problem";
import type { Course } from "../../../src/domain/curriculum/course";
import { none } from "../../../src/domain/records/agents";
import type { Centre } from "../../../src/domain/records/centre";
import { defaultSettings, type Settings } from "../../../src/domain/settings/settings";
import { agentNamed, centreOf, friday, rosterOf, trainerNamed } from "./small-call-centre";
import { coaching, courtesy, demand, hours } from "./small-centre";
import { trafficOf } from "../staffing/some-traffic";

const monday = friday + 3;
const people = [
  agentNamed("Li Na"),
  agentNamed("Wang Wei"),
  agentNamed("Zhang Min", { team: "Loans" }),
  agentNamed("Old Hand", { status: "left" }),
];

function build(
  changes: Partial<Centre> = {},
  settings: Partial<Settings> = {},
  courses: Course[] = [courtesy, coaching],
) {
  const centre = centreOf(people, changes);
  const demands = [demand(0, 0, "courtesy")];
  return buildProblem({
    centre,
    courses,
    demands,
    settings: { ...defaultSettings, ...settings },
    today: friday,
  });
}

const kinds = (built: ReturnType<typeof build>) => built.assumptions.map(({ kind }) => kind);

describe("the problem for a workbook with a staff list only", () => {
  const { problem, assumptions } = build();

  it("plans four weeks of nine hours in half hours, for those still employed", () => {
    expect([problem.days.length, problem.slotsPerDay, problem.dayStart]).toEqual([20, 18, 540]);
    expect(problem.agents.map(({ agent }) => agent)).toEqual([0, 1, 2]);
    expect(problem.agents[0]?.onShift[0]).toBe(hours(9, 18));
    expect(problem.teams).toEqual(["Cards", "Loans"]);
    expect([...problem.courseSlots]).toEqual([2, 1]);
  });

  it("states every default", () => {
    expect(assumptions).toEqual([
      { kind: "no-roster", dayStart: 540, dayEnd: 1080 },
      { kind: "no-trainers-to-be-named" },
      { kind: "no-venues" },
      { kind: "releasable-by-share", share: 15, teamShare: 25 },
    ]);
  });

  it("lets one head go even where 15 % of three is none, and nobody at a share of nought", () => {
    expect(problem.releasable[0]).toBe(1);
    expect(problem.releasablePerTeam[0]).toBe(1);
    expect(build({}, { releasableShare: 0 }).problem.releasable[0]).toBe(0);
  });

  it("makes lunch dearer than other hours when there is no call log", () => {
    expect([5, 6, 7, 8].map((slot) => problem.traffic[slot])).toEqual([5, 10, 10, 5]);
  });
});

describe("shifts", () => {
  it("follows the roster: Li Na in the morning, Wang Wei off, and the grid's hours only for a night shift", () => {
    const rows = [
      [0, monday, 7, 13],
      [2, monday, 16, 25],
      [1, monday + 1, 9, 18],
    ] as const;
    const { problem } = build({ shifts: rosterOf(rows, monday, monday + 6) }, { planWeeks: 1 });
    expect(problem.agents.map(({ onShift }) => onShift[0])).toEqual([
      hours(9, 13),
      0,
      hours(16, 18),
    ]);
  });

  it("counts the morning end of a night shift on the next day", () => {
    const rows = [
      [0, monday, 22, 34],
      [1, monday + 1, 9, 18],
    ] as const;
    const { problem } = build({ shifts: rosterOf(rows, monday, monday + 6) }, { planWeeks: 1 });
    expect([...(problem.agents[0]?.onShift ?? [])]).toEqual([0, hours(9, 10)]);
  });

  it("gives agents whom the roster does not name the usual hours, and says how many", () => {
    const built = build({ shifts: rosterOf([[0, monday, 9, 18]], monday, monday + 27) });
    expect(built.problem.agents[1]?.onShift[0]).toBe(hours(9, 18));
    expect(built.assumptions).toContainEqual({ kind: "agents-not-on-roster", agents: 2 });
  });

  it("says when the roster ends before the plan does", () => {
    const built = build({ shifts: rosterOf([[0, monday, 9, 18]], monday, monday + 6) });
    expect(built.assumptions).toContainEqual({ kind: "roster-ends-early", lastDay: monday + 6 });
  });
});

describe("trainers", () => {
  it("asks the team leads where no trainers are named, also those known only by name", () => {
    const agents = [
      agentNamed("Li Na", { leader: "Wang Wei" }),
      agentNamed("Wang Wei", { role: "lead" }),
      agentNamed("Zhang Min", { leader: "Sun Li" }),
    ];
    const centre = centreOf(agents);
    const built = buildProblem({
      centre,
      courses: [courtesy],
      demands: [],
      settings: defaultSettings,
      today: friday,
    });
    expect(built.problem.trainers.map(({ name, agent }) => [name, agent])).toEqual([
      ["Wang Wei", 1],
      ["Sun Li", null],
    ]);
    expect(built.assumptions).toContainEqual({ kind: "no-trainers-leads-teach", leads: 2 });
  });

  it("reads skills, hours, weekdays and limits", () => {
    const mornings = [{ weekday: 0, start: 540, end: 720 }];
    const trainers = [
      trainerNamed("Chen", {
        skills: ["Courtesy training"],
        availability: mornings,
        maxMinutesPerDay: 60,
      }),
      trainerNamed("Zhao", { kind: "external" }),
    ];
    const skilled = [
      { ...courtesy, skill: "Courtesy" },
      { ...coaching, skill: "Coaching" },
    ];
    const { problem } = build({ trainers }, {}, skilled);
    expect(problem.trainers.map(({ teaches }) => [...teaches])).toEqual([[0b01], [0b11]]);
    expect([...(problem.trainers[0]?.available.subarray(0, 2) ?? [])]).toEqual([hours(9, 12), 0]);
    expect(problem.trainers.map(({ maxSlotsPerDay }) => maxSlotsPerDay)).toEqual([2, 10]);
    expect(problem.trainers.map(({ penalty }) => penalty)).toEqual([0, 8]);
  });

  it("binds a trainer who is also an agent to her roster", () => {
    const shifts = rosterOf([[1, monday, 9, 12]], monday, monday + 27);
    const { problem } = build({ shifts, trainers: [trainerNamed("Wang Wei", { agent: 1 })] });
    expect(problem.trainers[0]).toMatchObject({ agent: 1 });
    expect(problem.trainers[0]?.available[0]).toBe(hours(9, 12));
  });
});

describe("settings and odd workbooks", () => {
  it("widens slots so that a long day has at most 31", () => {
    const { problem } = build({}, { dayStart: 0, dayEnd: 1440, slotMinutes: 30 });
    expect([problem.slotMinutes, problem.slotsPerDay]).toEqual([60, 24]);
    expect([...problem.courseSlots]).toEqual([1, 1]);
  });

  it("allows quarter hours", () => {
    const { problem } = build({}, { dayStart: 540, dayEnd: 960, slotMinutes: 15 });
    expect([problem.slotMinutes, problem.slotsPerDay, [...problem.courseSlots]]).toEqual([
      15,
      28,
      [4, 2],
    ]);
  });

  it("has no slots when the day ends before it starts", () => {
    expect(build({}, { dayStart: 1080, dayEnd: 540 }).problem.slotsPerDay).toBe(0);
  });

  it("binds people without a team by the floor's limit only, and says so when nobody has one", () => {
    const agents = people.map((agent) => ({ ...agent, team: null }));
    const built = build({ agents }, { releasableShare: 100, releasableTeamShare: 25 });
    expect(built.problem.releasablePerTeam[0]).toBe(3);
    expect(kinds(built)).toContain("no-teams");
  });

  it("prices a place left out above any late placing, however long the plan", () => {
    const { problem } = build({}, { planWeeks: 12 });
    const { unplacedPerNeed, perDay } = problem.weights;
    expect(unplacedPerNeed).toBeGreaterThanOrEqual(perDay * problem.days.length);
  });

  it("takes traffic from the call log, busiest slot 10", () => {
    const minutes = [...Array<number>(8).fill(600), ...Array<number>(4).fill(900)];
    const nobody = new Float64Array(12).fill(NaN);
    const calls = {
      count: 12,
      agent: new Uint32Array(12),
      recording: { codes: new Uint32Array(12).fill(none), words: [] },
      day: Float64Array.from(minutes, () => monday - 7),
      minute: Float64Array.from(minutes),
      businessType: new Uint32Array(12),
      businessTypes: [],
      answered: nobody,
      talkSeconds: nobody,
      handleSeconds: nobody,
      speedOfAnswerSeconds: nobody,
      satisfaction: nobody,
      satisfactionMax: 5,
      resolved: nobody,
    };
    const { traffic } = build({ calls }).problem;
    expect([traffic[2], traffic[12], traffic[0]]).toEqual([10, 5, 0]);
  });
});

describe("heads that the phones can spare", () => {
  const sixty = Array.from({ length: 60 }, (_, at) => agentNamed(`Agent ${at}`));
  const busy = (calls: number) => ({
    agents: sixty,
    traffic: trafficOf([{ day: friday, start: 540, minutes: 540, calls: calls * 18 }]),
  });
  const settings = { shrinkage: 0, releasableShare: 50 };

  it("lets 6 of 60 go where 360 calls in half an hour take 54", () => {
    const { problem, floor } = build(busy(360), settings);
    expect([floor.onShift[0], floor.required[0], problem.releasable[0]]).toEqual([60, 54, 6]);
  });

  it("never lets more go than the share allows, however quiet it is", () => {
    expect(build(busy(20), settings).problem.releasable[0]).toBe(30);
  });

  it("lets nobody go where the floor is short already, and says in how many intervals", () => {
    const built = build(busy(480), settings);
    expect(built.problem.releasable.every((heads) => heads === 0)).toBe(true);
    expect(built.assumptions).toContainEqual({
      kind: "staffing",
      note: { kind: "short-already", slots: 360, of: 360 },
      target: { share: 0.8, withinSeconds: 20 },
      shrinkage: 0,
    });
  });

  it("does not count leads among those at the phones", () => {
    const agents = [...sixty, agentNamed("Lead", { role: "lead" })];
    expect(build({ ...busy(360), agents }, settings).floor.onShift[0]).toBe(60);
  });
});
