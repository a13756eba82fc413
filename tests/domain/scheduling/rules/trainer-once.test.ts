import { trainerOnce } from "../../../../src/domain/scheduling/rules/trainer-once";
import {
  at,
  chen,
  session,
  smallCentre,
  timetable,
  trainer,
  wangWei,
  zhangMinCourtesy,
} from "../small-centre";

const centre = smallCentre();
const first = session();
const second = (changes = {}) => session({ id: "S002", demands: [zhangMinCourtesy], ...changes });

describe("a trainer in one place at a time", () => {
  it("lets Chen teach at 9:00 and again at 10:00", () => {
    expect([...trainerOnce(centre, timetable(first, second({ start: at(10) })))]).toEqual([]);
  });

  it("catches Chen teaching two groups at once", () => {
    const clash = second({ start: at(9.5), trainer: chen });
    expect([...trainerOnce(centre, timetable(first, clash))]).toMatchObject([
      { rule: "trainer-once", session: "S002" },
    ]);
  });

  it("does not take two sessions still without a trainer for one person", () => {
    const open = timetable(session({ trainer: null }), second({ trainer: null }));
    expect([...trainerOnce(centre, open)]).toEqual([]);
  });

  it("catches Wang Wei, who teaches beside her work, sitting in another class meanwhile", () => {
    const teaching = smallCentre({
      trainers: [trainer, { ...trainer, name: "Wang Wei", agent: wangWei }],
    });
    const held = (hour: number) => second({ trainer: 1, start: at(hour) });
    expect([...trainerOnce(teaching, timetable(first, held(9.5)))]).toMatchObject([
      { session: "S002" },
    ]);
    expect([...trainerOnce(teaching, timetable(first, held(10)))]).toEqual([]);
  });

  it("catches a trainer among the trainees of her own session", () => {
    const teaching = smallCentre({ trainers: [{ ...trainer, agent: wangWei }] });
    expect([...trainerOnce(teaching, timetable(first))]).toHaveLength(1);
  });
});
