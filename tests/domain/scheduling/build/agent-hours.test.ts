import { defaultSettings, type Settings } from "../../../../src/domain/settings/settings";
import { agentHours } from "../../../../src/domain/scheduling/build/agent-hours";
import { slotGrid } from "../../../../src/domain/scheduling/build/slot-grid";
import { unreachableAgents } from "../../../../src/domain/scheduling/build/unreachable";
import { friday, rosterOf } from "../small-call-centre";
import { hours } from "../small-centre";

const monday = friday + 3;
const liNa = 0;
const night = 1;
const onLeave = 2;
const roster = rosterOf(
  [
    [liNa, monday, 9, 15],
    [night, monday, 23, 31.5],
    [night, monday + 1, 23, 31.5],
    [onLeave, monday + 5, 9, 18],
  ],
  monday,
  monday + 6,
);

function hoursOf(changes: Partial<Settings> = {}) {
  const settings = { ...defaultSettings, ...changes };
  const grid = slotGrid([monday, monday + 1], settings);
  return agentHours([liNa, night, onLeave], roster, grid, settings);
}

test("paid training beside the shift lengthens the time for training, not the shift", () => {
  const { onShift, mayTrain } = hoursOf({ besideShift: 60 });
  expect(onShift[liNa]?.[0]).toBe(hours(9, 15));
  expect(mayTrain[liNa]?.[0]).toBe(hours(9, 16));
});

test("nights lie outside the training hours: nobody can train them, and the reason is told apart from leave", () => {
  expect(unreachableAgents([liNa, night, onLeave], hoursOf())).toEqual([
    { agent: night, because: "hours-outside" },
    { agent: onLeave, because: "never-works" },
  ]);
});

test("with two hours beside the shift a night worker trains at nine in the morning, after the shift", () => {
  const found = hoursOf({ besideShift: 120 });
  expect(found.mayTrain[night]?.[1]).toBe(hours(9, 9.5));
  expect(found.onShift[night]?.[1]).toBe(0);
  expect(unreachableAgents([liNa, night], found)).toEqual([]);
});
