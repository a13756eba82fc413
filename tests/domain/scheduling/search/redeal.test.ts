import { Board } from "../../../../src/domain/scheduling/board/board";
import { compileProblem } from "../../../../src/domain/scheduling/board/compile-problem";
import { redealAll } from "../../../../src/domain/scheduling/search/redeal";
import type { TrainingProblem } from "../../../../src/domain/scheduling/problem";
import { unwatched } from "../../../../src/foundation/watch";
import { bigRoom, chen, demand, hours, smallCentre } from "../small-centre";

const day = hours(9, 18);
const mon = 0;
const tue = 1;
const wed = 2;

/** Three people of one course, sitting on Monday, Tuesday and Wednesday in this order; who is at work on which days. */
function seated(changes: Partial<TrainingProblem>, ...shifts: readonly number[][]): Board {
  const demands = [1, 1, 9].map((need, agent) => demand(agent, agent, "courtesy", { need }));
  const problem = smallCentre({
    demands,
    agents: shifts.map((days, agent) => ({
      agent,
      team: agent === 2 ? 1 : 0,
      onShift: Uint32Array.from([mon, tue, wed], (each) => (days.includes(each) ? day : 0)),
      site: -1,
    })),
    ...changes,
  });
  const board = new Board(compileProblem(problem, 1));
  for (const at of [mon, tue, wed]) {
    const group = board.compiled.demands.group[at] ?? 0;
    board.join(at, board.open(group, at, 0, chen, bigRoom));
  }
  return board;
}

const anyDay = [mon, tue, wed];

describe("dealing the seats of a course anew", () => {
  it("lets the neediest come first in a ring of three, where no two could have swapped", async () => {
    const board = seated({}, [mon, tue], [tue, wed], [wed, mon]);
    const before = board.cost;
    await redealAll(board, unwatched);
    expect([...board.dayOf]).toEqual([tue, wed, mon]);
    expect(before - board.cost).toBeCloseTo(2 * 9 - 1 - 1, 9);
  });

  it("leaves who is not at work on a better day where she is", async () => {
    const board = seated({}, anyDay, anyDay, [wed]);
    await redealAll(board, unwatched);
    expect([...board.dayOf]).toEqual([mon, tue, wed]);
  });

  it("takes nobody from a team that cannot spare her", async () => {
    const slots = 3 * 18;
    const releasablePerTeam = new Uint16Array(2 * slots).fill(1);
    releasablePerTeam.fill(0, slots, slots + 18);
    const board = seated({ releasablePerTeam }, anyDay, anyDay, anyDay);
    await redealAll(board, unwatched);
    expect([...board.dayOf]).toEqual([mon, wed, tue]);
  });
});
