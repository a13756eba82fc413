import { releasedHeads } from "../../../../src/domain/scheduling/rules/released-heads";
import {
  at,
  monday,
  session,
  smallCentre,
  smallRoom,
  timetable,
  trainer,
  zhangMin,
  zhangMinCourtesy,
} from "../small-centre";

const twoHeads = smallCentre({ releasable: new Uint16Array(54).fill(2) });
const second = (hour: number) =>
  session({ id: "S002", start: at(hour), venue: smallRoom, demands: [zhangMinCourtesy] });

describe("heads off the phone in the whole centre", () => {
  it("lets two leave at 9:00 and a third when they are back", () => {
    expect([...releasedHeads(twoHeads, timetable(session(), second(10)))]).toEqual([]);
  });

  it("counts Zhang Min, who would else take calls, while she teaches the two; a trainer from outside is not missed", () => {
    const peer = { ...trainer, agent: zhangMin, releases: "a-head" as const };
    const peerTeaches = { ...twoHeads, trainers: [peer] };
    expect([...releasedHeads(peerTeaches, timetable(session()))]).toHaveLength(2);
    expect([...releasedHeads(twoHeads, timetable(session()))]).toEqual([]);
  });

  it("catches a third agent leaving the phones at 9:30 when the floor can spare two", () => {
    expect([...releasedHeads(twoHeads, timetable(session(), second(9.5)))]).toEqual([
      { rule: "released-heads", session: null, demand: null, day: monday, minute: at(9.5) },
    ]);
  });
});
