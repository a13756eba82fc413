import { constructTimetable } from "../../../../src/domain/scheduling/construct";
import { releasedPerTeam } from "../../../../src/domain/scheduling/rules/released-per-team";
import { unwatched } from "../../../../src/foundation/watch";
import {
  at,
  demand,
  liNa,
  liNaCourtesy,
  monday,
  session,
  smallCentre,
  timetable,
  trainer,
  wangWei,
  zhangMin,
  zhangMinCourtesy,
} from "../small-centre";

const oneEach = smallCentre({ releasablePerTeam: new Uint16Array(108).fill(1) });

describe("heads off the phone in one team", () => {
  it("lets one agent of each team leave together", () => {
    const mixed = timetable(session({ demands: [liNaCourtesy, zhangMinCourtesy] }));
    expect([...releasedPerTeam(oneEach, mixed)]).toEqual([]);
  });

  it("catches Wang Wei teaching a colleague of her own team, which can spare one", () => {
    const peer = { ...trainer, agent: wangWei, releases: "a-head" as const };
    const taught = timetable(session({ demands: [liNaCourtesy] }));
    expect([...releasedPerTeam({ ...oneEach, trainers: [peer] }, taught)]).toHaveLength(2);
    const other = timetable(session({ demands: [zhangMinCourtesy] }));
    expect([...releasedPerTeam({ ...oneEach, trainers: [peer] }, other)]).toEqual([]);
  });

  it("makes the planner leave her out of it, and says what stands in the way", async () => {
    const peer = { ...trainer, agent: wangWei, releases: "a-head" as const };
    const demands = [demand(0, liNa, "courtesy"), demand(1, zhangMin, "courtesy")];
    const plan = await constructTimetable(
      { ...oneEach, trainers: [peer], demands, told: [null, null] },
      1,
      unwatched,
    );
    expect(plan.sessions.map((held) => held.demands)).toEqual([[1]]);
    expect(plan.unplaced).toEqual([{ demand: 0, blockedBy: ["released-per-team"] }]);
  });

  it("catches two agents of the cards team leaving together when it can spare one", () => {
    expect([...releasedPerTeam(oneEach, timetable(session()))]).toEqual([
      { rule: "released-per-team", session: null, demand: null, day: monday, minute: at(9) },
      { rule: "released-per-team", session: null, demand: null, day: monday, minute: at(9.5) },
    ]);
  });
});
