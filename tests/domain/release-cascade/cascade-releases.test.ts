import { cascadeReleases } from "../../../src/domain/release-cascade/cascade-releases";
import { attendedIn } from "../../../src/domain/follow-up/attended";
import {
  noPreviousFollowUp,
  type HeldStep,
} from "../../../src/domain/follow-up/previous-follow-up";
import { releasesToTeach } from "../../../src/domain/release-cascade/releases-to-teach";
import type { Release } from "../../../src/domain/records/releases";
import type { Session } from "../../../src/domain/scheduling/timetable";
import { agentNamed } from "../scheduling/small-call-centre";
import { at, demand, monday, smallCentre, tuesday, wednesday } from "../scheduling/small-centre";
import { hoursOf } from "../follow-up/small-follow-up";

const lead = 0;
const byDay = 1;
const byNight = 2;
const agents = [
  agentNamed("Zhao", { role: "lead" }),
  agentNamed("Li Na", { leader: "Zhao" }),
  agentNamed("Wang Wei", { leader: "Zhao" }),
  agentNamed("Zhang Min", { team: "Loans" }),
];
const release: Release = {
  name: "Card app",
  version: "5.1",
  goLive: wednesday,
  keyPoints: ["Instalments moved"],
  audience: ["cards"],
  owner: null,
  status: null,
  document: null,
};
const leads = [demand(0, lead, "R0001", { reason: { kind: "release", release: "Card app 5.1" } })];
const problem = smallCentre({
  agents: [0, 1, 2, 3].map((agent) => ({
    agent,
    team: 0,
    onShift: new Uint32Array(3),
    site: -1,
  })),
  demands: leads,
});
const session: Session = {
  id: "S001",
  course: "R0001",
  day: monday,
  start: at(10),
  end: at(11),
  trainer: null,
  venue: null,
  demands: [0],
};
const hours = hoursOf(
  [monday, tuesday, wednesday],
  [
    [[monday, 9, 18]],
    [
      [monday, 9, 18],
      [tuesday, 9, 18],
    ],
    [
      [monday, 23, 31],
      [tuesday, 23, 31],
    ],
    [],
  ],
);
const cascade = (
  sessions: readonly Session[],
  releases: readonly Release[] = [release],
  known: Partial<Pick<Parameters<typeof cascadeReleases>[0], "attended" | "previous">> = {},
) =>
  cascadeReleases({
    attended: attendedIn(null),
    previous: noPreviousFollowUp,
    ...known,
    releases,
    agents,
    demands: leads,
    problem,
    timetable: { sessions, unplaced: [], cost: 0 },
    hours,
    today: monday - 3,
  });

test("the lead learns on Monday, her day shift hears of it before Tuesday's shift, nights get a video", () => {
  const [one] = cascade([session])?.releases ?? [];
  expect(one?.leads).toEqual([
    { agent: lead, session: { day: monday, start: at(10) }, told: null },
  ]);
  expect(one?.meetings).toEqual([
    { team: "Cards", lead, day: tuesday, shiftStart: at(9), people: [byDay], held: null },
  ]);
  expect(one?.byVideo).toEqual([byNight]);
});

test("without a session of the lead nobody is told in a meeting: all get the video", () => {
  const [one] = cascade([])?.releases ?? [];
  expect(one?.meetings).toEqual([]);
  expect(one?.byVideo).toEqual([byDay, byNight]);
});

test("no release, no cascade; one called off, or gone live long ago, is not taught", () => {
  expect(cascade([session], [])).toBeNull();
  expect(cascade([session], [{ ...release, status: "已取消" }])).toBeNull();
  expect(cascade([session], [{ ...release, goLive: monday - 40 }])).toBeNull();
});

test("an audience that is no team, branch or level means everybody, and that is said", () => {
  const taught = (audience: readonly string[]) =>
    releasesToTeach([{ ...release, audience }], agents, monday, wednesday)[0];
  expect(taught(["Loans"])?.audience).toEqual([3]);
  expect(taught(["Back office"])).toMatchObject({
    audience: [0, 1, 2, 3],
    isAudienceGuessed: true,
  });
  expect(taught(["全体坐席"])).toMatchObject({ audience: [0, 1, 2, 3], isAudienceGuessed: false });
});

const taughtHer = (agent: number) => (one: number, names: readonly string[]) =>
  one === agent && names.includes("Card app") ? monday - 5 : undefined;

test("an evening shift that missed a release whose lead has learnt it is told at her team's next day shift", () => {
  const [one] = cascade([], [release], { attended: taughtHer(lead) })?.releases ?? [];
  expect(one?.leads).toEqual([
    { agent: lead, session: null, told: { by: "records", day: monday - 5 } },
  ]);
  expect(one?.meetings).toMatchObject([{ day: monday, people: [byDay], held: null }]);
  expect(one?.byVideo).toEqual([byNight]);
});

test("who was in the meeting by the training records is not told again", () => {
  const [one] = cascade([session], [release], { attended: taughtHer(byDay) })?.releases ?? [];
  expect(one?.meetings).toEqual([]);
  expect([...(one?.told ?? [])]).toEqual([[byDay, { by: "records", day: monday - 5 }]]);
});

test("a release that is live already is caught up on within a week", () => {
  const live = { ...release, goLive: monday - 8 };
  const [one] = cascade([session], [live])?.releases ?? [];
  expect(one?.meetings).toMatchObject([{ day: tuesday, people: [byDay] }]);
  expect(one?.lastDay).toBe(wednesday);
});

const heldMeeting: HeldStep = {
  release: "Card app 5.1",
  kind: "meeting",
  team: "Cards",
  lead,
  day: monday - 4,
  start: at(9),
  people: [byDay],
  on: monday - 3,
};

test("a morning meeting that was held stays as it was planned, with its day, and nobody in it is told again", () => {
  const previous = { ...noPreviousFollowUp, held: [heldMeeting] };
  const [one] = cascade([session], [release], { previous })?.releases ?? [];
  expect(one?.meetings).toEqual([
    {
      team: "Cards",
      lead,
      day: monday - 4,
      shiftStart: at(9),
      people: [byDay],
      held: monday - 3,
    },
  ]);
  expect(one?.byVideo).toEqual([byNight]);
});

test("who says that she does not know it is told again, though her meeting was held", () => {
  const known = new Map([["Card app 5.1", new Map([[byDay, false]])]]);
  const previous = { ...noPreviousFollowUp, held: [heldMeeting], known };
  const [one] = cascade([session], [release], { previous })?.releases ?? [];
  expect(one?.meetings.map(({ people, held }) => [people, held])).toEqual([
    [[byDay], monday - 3],
    [[byDay], null],
  ]);
});

test("who was ticked to know it, or to have seen its video, is told nothing more", () => {
  const previous = {
    ...noPreviousFollowUp,
    known: new Map([["Card app 5.1", new Map([[byDay, true]])]]),
    seen: new Map([["Card app 5.1", new Set([byNight])]]),
  };
  const [one] = cascade([session], [release], { previous })?.releases ?? [];
  expect(one?.meetings).toEqual([]);
  expect(one?.byVideo).toEqual([]);
  expect([...(one?.told ?? [])].map(([agent, { by }]) => [agent, by])).toEqual([
    [byDay, "signed"],
    [byNight, "video"],
  ]);
});
