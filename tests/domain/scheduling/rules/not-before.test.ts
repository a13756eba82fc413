import { constructTimetable } from "../../../../src/domain/scheduling/construct";
import { notBefore } from "../../../../src/domain/scheduling/rules/not-before";
import { unwatched } from "../../../../src/foundation/watch";
import {
  demand,
  liNa,
  liNaCourtesy,
  monday,
  session,
  smallCentre,
  timetable,
  tuesday,
  wangWei,
  wangWeiCourtesy,
  wednesday,
} from "../small-centre";

const secondWave = smallCentre({
  demands: [
    demand(liNaCourtesy, liNa, "courtesy", { notBefore: tuesday }),
    demand(wangWeiCourtesy, wangWei, "courtesy"),
  ],
});

describe("not before", () => {
  it("lets Li Na be trained on her wave's first day, and Wang Wei, who waits for none, the day before", () => {
    const apart = timetable(
      session({ day: tuesday, demands: [liNaCourtesy] }),
      session({ id: "S002", demands: [wangWeiCourtesy] }),
    );
    expect([...notBefore(secondWave, apart)]).toEqual([]);
  });

  it("catches Li Na being trained with the first wave", () => {
    expect([...notBefore(secondWave, timetable(session()))]).toMatchObject([
      { rule: "not-before", session: "S001", demand: liNaCourtesy, day: monday },
    ]);
  });

  it("is kept by the planner, and said where it leaves no day", async () => {
    const tooLate = smallCentre({
      demands: [
        demand(liNaCourtesy, liNa, "courtesy", { notBefore: wednesday + 1 }),
        demand(wangWeiCourtesy, wangWei, "courtesy", { notBefore: wednesday }),
      ],
    });
    const plan = await constructTimetable(tooLate, 1, unwatched);
    expect(plan.sessions.map(({ day, demands }) => ({ day, demands }))).toEqual([
      { day: wednesday, demands: [wangWeiCourtesy] },
    ]);
    expect(plan.unplaced).toEqual([{ demand: liNaCourtesy, blockedBy: ["not-before"] }]);
  });
});
