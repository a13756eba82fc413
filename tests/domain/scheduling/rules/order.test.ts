import { order } from "../../../../src/domain/scheduling/rules/order";
import {
  at,
  demand,
  liNa,
  liNaCourtesy,
  session,
  smallCentre,
  timetable,
  tuesday,
  wangWei,
  wangWeiCourtesy,
} from "../small-centre";

/** Wang Wei leads the cards team: she learns courtesy before Li Na does. */
const leadsFirst = smallCentre({
  demands: [
    demand(liNaCourtesy, liNa, "courtesy", { after: [wangWeiCourtesy] }),
    demand(wangWeiCourtesy, wangWei, "courtesy"),
  ],
});
const lead = session({ demands: [wangWeiCourtesy] });
const team = (changes: object) => session({ id: "S002", demands: [liNaCourtesy], ...changes });

describe("order of courses", () => {
  it("lets the team follow its lead on the next day", () => {
    expect([...order(leadsFirst, timetable(lead, team({ day: tuesday })))]).toEqual([]);
  });

  it("catches the team learning on the same day as its lead, even if later", () => {
    expect([...order(leadsFirst, timetable(lead, team({ start: at(16) })))]).toMatchObject([
      { rule: "order", session: "S002", demand: liNaCourtesy },
    ]);
  });

  it("catches the team learning while its lead is not planned at all", () => {
    expect([...order(leadsFirst, timetable(team({ day: tuesday })))]).toHaveLength(1);
  });
});
