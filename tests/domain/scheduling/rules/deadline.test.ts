import { deadline } from "../../../../src/domain/scheduling/rules/deadline";
import {
  demand,
  liNa,
  liNaCourtesy,
  session,
  smallCentre,
  timetable,
  tuesday,
  wednesday,
} from "../small-centre";

const byTuesday = smallCentre({
  demands: [demand(liNaCourtesy, liNa, "courtesy", { deadline: tuesday })],
});
const trained = (day: number) => timetable(session({ day, demands: [liNaCourtesy] }));

describe("deadline", () => {
  it("lets Li Na be trained on the last day", () => {
    expect([...deadline(byTuesday, trained(tuesday))]).toEqual([]);
  });

  it("catches Li Na being trained the day after", () => {
    expect([...deadline(byTuesday, trained(wednesday))]).toMatchObject([
      { rule: "deadline", session: "S001", demand: liNaCourtesy },
    ]);
  });
});
