import { dailyRelays } from "../../../src/domain/daily-relay/daily-relays";
import { hoursOf } from "../follow-up/small-follow-up";
import { agentNamed } from "../scheduling/small-call-centre";
import {
  at,
  courtesy,
  demand,
  monday,
  session,
  smallCentre,
  timetable,
  tuesday,
  wednesday,
} from "../scheduling/small-centre";

const lead = 0;
const liNa = 1;
const wangWei = 2;
const agents = [
  agentNamed("Zhao", { role: "lead" }),
  agentNamed("Li Na", { leader: "Zhao" }),
  agentNamed("Wang Wei", { leader: "Zhao" }),
];
const relay = { ...courtesy, method: "etiquette-relay" as const };
const problem = smallCentre({
  courses: [relay],
  agents: [lead, liNa, wangWei].map((agent) => ({
    agent,
    team: 0,
    onShift: new Uint32Array(3),
    site: -1,
  })),
  demands: [demand(0, liNa, "courtesy"), demand(1, wangWei, "courtesy")],
});
const hours = hoursOf(
  [monday, tuesday, wednesday],
  [
    [],
    [
      [monday, 9, 18],
      [tuesday, 9, 18],
      [wednesday, 9, 18],
    ],
    [[monday, 9, 18]],
  ],
);
const firstRound = timetable(session({ start: at(9), end: at(9.5), demands: [0, 1] }));

test("after the first round on Monday Li Na's team speaks before each later shift; who has none is in no round", () => {
  expect(dailyRelays([relay], problem, firstRound, agents, hours)).toEqual([
    {
      course: "courtesy",
      team: "Cards",
      lead,
      people: [{ agent: liNa, from: tuesday, rounds: 2 }],
      from: tuesday,
      to: wednesday,
    },
  ]);
});

test("a lecture has no daily rounds", () => {
  const lecture = { ...courtesy, method: "lecture" as const };
  expect(dailyRelays([lecture], problem, firstRound, agents, hours)).toEqual([]);
});
