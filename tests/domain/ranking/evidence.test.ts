import { evidenceFor } from "../../../src/domain/ranking/evidence";
import { periodOf } from "../../../src/domain/ranking/period";
import { agent, calls, centre, kpis } from "./small-centre";

const agents = [agent("Ann"), agent("Ben")];
const log = calls(
  Array.from({ length: 8 }, (_, k) => ({ agent: k % 2, day: 20_000 + k, handle: 300 })),
);
const source = (callsHandled: number) => {
  const summary = kpis([
    { agent: 0, month: 657, callsHandled, handleTime: 240 },
    { agent: 1, month: 657, callsHandled, handleTime: 260 },
  ]);
  const own = centre(agents, { calls: log, kpis: summary });
  return evidenceFor(own, "handleTime", periodOf(own, 0))?.source;
};

it("takes the month's figures where the log holds fewer than half of the calls handled: it is a sample of recordings", () => {
  expect(source(9)).toBe("kpis");
  expect(source(8)).toBe("calls");
});
