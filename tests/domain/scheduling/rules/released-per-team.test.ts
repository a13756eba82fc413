import { releasedPerTeam } from "../../../../src/domain/scheduling/rules/released-per-team";
import {
  at,
  liNaCourtesy,
  monday,
  session,
  smallCentre,
  timetable,
  zhangMinCourtesy,
} from "../small-centre";

const oneEach = smallCentre({ releasablePerTeam: new Uint16Array(108).fill(1) });

describe("heads off the phone in one team", () => {
  it("lets one agent of each team leave together", () => {
    const mixed = timetable(session({ demands: [liNaCourtesy, zhangMinCourtesy] }));
    expect([...releasedPerTeam(oneEach, mixed)]).toEqual([]);
  });

  it("catches two agents of the cards team leaving together when it can spare one", () => {
    expect([...releasedPerTeam(oneEach, timetable(session()))]).toEqual([
      { rule: "released-per-team", session: null, demand: null, day: monday, minute: at(9) },
      { rule: "released-per-team", session: null, demand: null, day: monday, minute: at(9.5) },
    ]);
  });
});
