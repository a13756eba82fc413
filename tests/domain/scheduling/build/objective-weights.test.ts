import { objectiveWeights } from "../../../../src/domain/scheduling/build/objective-weights";
import { smallCentre } from "../small-centre";

const { courses, courseSlots, demands, trainers } = smallCentre();
const busiest = 9;
const asDefault = { changeOfTime: 120, changeOfPlace: 30 };

const weightsOver = (days: number, asked = asDefault) =>
  objectiveWeights(
    courses,
    courseSlots,
    demands,
    trainers,
    days,
    Float64Array.of(1, busiest),
    asked,
  );

test.each([3, 20, 60])(
  "in a plan of %i days telling one person another time costs more than all that it could save",
  (days) => {
    const { changeOfTime, perSession, perDay, overload } = weightsOver(days);
    const longest = Math.max(...courseSlots);
    const saved = 10 * perDay * days + perSession + (overload + busiest) * longest;
    expect(changeOfTime).toBeGreaterThan(saved);
  },
);

test.each([3, 20, 60])(
  "in a plan of %i days somebody left out is given a place though one other is told another time",
  (days) => {
    const { unplacedBase, unplacedPerNeed, perDay, changeOfTime, perSession } = weightsOver(days);
    const ofHers = perDay * days + perSession + busiest * Math.max(...courseSlots);
    expect(unplacedBase + unplacedPerNeed).toBeGreaterThan(changeOfTime + ofHers);
  },
);

test("the settings make a change dearer or cheaper, down to nothing", () => {
  const ordinary = weightsOver(20);
  const twice = weightsOver(20, { changeOfTime: 240, changeOfPlace: 60 });
  expect(twice.changeOfTime).toBe(2 * ordinary.changeOfTime);
  expect(twice.changeOfPlace).toBe(2 * ordinary.changeOfPlace);
  const free = weightsOver(20, { changeOfTime: 0, changeOfPlace: 0 });
  expect([free.changeOfTime, free.changeOfPlace]).toEqual([0, 0]);
  expect(free.unplacedBase).toBe(ordinary.unplacedBase);
});
