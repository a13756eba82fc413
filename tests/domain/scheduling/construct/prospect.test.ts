import { Board } from "../../../../src/domain/scheduling/board/board";
import { compileProblem } from "../../../../src/domain/scheduling/board/compile-problem";
import { fillAll } from "../../../../src/domain/scheduling/construct/fill-all";
import { SearchState } from "../../../../src/domain/scheduling/search/search-state";
import { seededRandom } from "../../../../src/foundation/random";
import { unwatched } from "../../../../src/foundation/watch";
import { instance } from "../instances";

/** A planned centre, one session of several trainees torn out of it. */
async function tornOnce(allowance: number) {
  const board = new Board(compileProblem(instance("small"), 1));
  await fillAll(board, unwatched);
  const { sessions } = board;
  const session = sessions.all.find((one) => (sessions.size[one] ?? 0) > 2) ?? -1;
  const places = [sessions.group, sessions.day, sessions.start, sessions.trainer, sessions.venue];
  const [group = 0, day = 0, start = 0, trainer = -1, venue = -1] = places.map(
    (column) => column[session],
  );
  const search = new SearchState(board, seededRandom(1));
  const { prospect } = search.filler;
  prospect.begin(board.cost + allowance);
  search.tearOut(session);
  const reopen = () => board.open(group, day, start, trainer, venue);
  return { board, search, prospect, reopen };
}

describe("the prospect of a timetable planned anew", () => {
  it("is as good as before while all who were torn out may still come back", async () => {
    expect((await tornOnce(1e-6)).prospect.isTooDear).toBe(false);
    expect((await tornOnce(-0.01)).prospect.isTooDear).toBe(true);
  });

  it("stays so when they are back where they were, in a session that was paid for once", async () => {
    const { board, search, prospect, reopen } = await tornOnce(1e-6);
    const session = reopen();
    for (const demand of search.removed) {
      board.join(demand, session);
      prospect.settle(demand);
    }
    expect(prospect.isTooDear).toBe(false);
  });

  it("is too dear as soon as one of them has found no place", async () => {
    const { search, prospect } = await tornOnce(100);
    expect(prospect.isTooDear).toBe(false);
    prospect.settle(search.removed[0] ?? -1);
    expect(prospect.isTooDear).toBe(true);
  });
});
