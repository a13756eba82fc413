import { timetableCost } from "../../../src/domain/scheduling/objective";
import {
  at,
  liNaCourtesy,
  session,
  smallCentre,
  trainer,
  tuesday,
  wednesday,
  zhangMinCourtesy,
} from "./small-centre";

const penalised = smallCentre({ trainers: [{ ...trainer, penalty: 6 }] });
const weights = { ...penalised.weights, fairLoad: 3 };

describe("what a timetable costs", () => {
  it("charges 400 + 40 × need for each demand left out", () => {
    expect(timetableCost(smallCentre(), [])).toMatchObject({
      unplaced: 4 * (400 + 40 * 5),
      total: 2400,
    });
  });

  it("charges 20 a session, need × day, the traffic of every slot away, and the trainer", () => {
    const cost = timetableCost(penalised, [session({ day: wednesday })]);
    expect(cost).toEqual({
      unplaced: 2 * 600,
      sessions: 20,
      delay: 2 * 5 * 2,
      traffic: 2 * 2 * 5,
      trainers: 6,
      overload: 0,
      changeOfTime: 0,
      changeOfPlace: 0,
      total: 1200 + 20 + 20 + 20 + 6,
    });
  });

  it("charges 5 for each slot a trainer teaches beyond a fair share of three", () => {
    const second = session({ id: "S002", day: tuesday, demands: [zhangMinCourtesy] });
    expect(timetableCost({ ...penalised, weights }, [session(), second]).overload).toBe(5);
    expect(timetableCost({ ...penalised, weights }, [session()]).overload).toBe(0);
  });

  it("looks up traffic by the session's own hours", () => {
    const traffic = new Float64Array(54);
    traffic[18 + 4] = 7;
    const alone = { day: tuesday, demands: [liNaCourtesy] };
    const cost = (hour: number) =>
      timetableCost({ ...penalised, traffic }, [session({ ...alone, start: at(hour) })]).traffic;
    expect([cost(10), cost(10.5), cost(11), cost(11.5)]).toEqual([0, 7, 7, 0]);
  });

  it("counts each person who was told another time, no time, or another place", () => {
    const told = { day: wednesday, start: at(9), trainer: 0, venue: 1 };
    const replanned = { ...penalised, told: [told, { ...told, venue: 0 }, told, null] };
    const cost = timetableCost(replanned, [session({ day: wednesday })]);
    expect([cost.changeOfTime, cost.changeOfPlace]).toEqual([120, 30]);
    const moved = timetableCost(replanned, [session()]);
    expect([moved.changeOfTime, moved.changeOfPlace]).toEqual([360, 0]);
  });
});
