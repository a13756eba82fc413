import fc from "fast-check";
import { readdirSync } from "node:fs";
import path from "node:path";
import { Board, nowhere } from "../../../../src/domain/scheduling/board/board";
import { compileProblem } from "../../../../src/domain/scheduling/board/compile-problem";
import { fillAll } from "../../../../src/domain/scheduling/construct/fill-all";
import { ruleIds } from "../../../../src/domain/scheduling/explain/rule-sets";
import { guards, isAllowed } from "../../../../src/domain/scheduling/guards/registry";
import type { Seat } from "../../../../src/domain/scheduling/guards/seat";
import { rules } from "../../../../src/domain/scheduling/rules/registry";
import { numberSessions } from "../../../../src/domain/scheduling/session-numbers";
import { verifyTimetable } from "../../../../src/domain/scheduling/verify";
import { unwatched } from "../../../../src/foundation/watch";
import { diceOf, problems, type Dice } from "../random-problem";

const folder = path.resolve(__dirname, "../../../../src/domain/scheduling/guards");
/** Files of the guards' folder that are no guard. */
const others = ["registry", "seat", "trainee"];

describe("registry of guards", () => {
  it("holds a guard for every rule, each in a file of its own", () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
    expect(files.filter((file) => !others.includes(file)).sort()).toEqual(
      Object.keys(guards).sort(),
    );
    expect(Object.keys(guards).sort()).toEqual(Object.keys(rules).sort());
  });

  it("lets a demand take a seat exactly when the verifier finds no fault with it there", async () => {
    const refused = new Set<string>();
    let allowed = 0;
    const runs = fc.asyncProperty(
      problems,
      fc.integer({ min: 0, max: 1e6 }),
      async (problem, seed) => {
        const board = new Board(compileProblem(problem, seed));
        await fillAll(board, unwatched);
        const dice = diceOf(seed);
        const out = takeOneOut(board, dice);
        if (out === null) return;
        const seat = dice(4) === 0 ? out.own : anySeat(board, out.demand, dice);
        if (seat === null) return;
        const isFree = isAllowed(board, seat);
        const permits = new Set(ruleIds.filter((rule) => guards[rule](board, seat)));
        const broken = new Set(brokenBy(board, seat));
        expect([...broken].filter((rule) => permits.has(rule))).toEqual([]);
        expect(isFree).toBe(broken.size === 0);
        if (isFree) allowed++;
        broken.forEach((rule) => refused.add(rule));
      },
    );
    await fc.assert(runs, { numRuns: 1200, seed: 7 });
    expect([...refused].sort()).toEqual(Object.keys(rules).sort());
    expect(allowed).toBeGreaterThan(20);
  });
});

/** A demand that sits nowhere any more, and the seat it had, which is free again; `null` seat: it had none. */
function takeOneOut(board: Board, dice: Dice): { demand: number; own: Seat | null } | null {
  const { demands } = board.compiled;
  if (demands.count === 0) return null;
  const demand = dice(demands.count);
  const session = board.sessionOf[demand] ?? -1;
  if (session < 0) return board.dayOf[demand] === nowhere ? { demand, own: null } : null;
  const own = seatIn(board, demand, session);
  board.leave(demand);
  if ((board.sessions.size[session] ?? 0) > 0) return { demand, own };
  board.close(session);
  return { demand, own: { ...own, session: -1 } };
}

function seatIn({ compiled, sessions }: Board, demand: number, session: number): Seat {
  const at = (column: Int32Array): number => column[session] ?? 0;
  const { day, start, trainer, venue } = sessions;
  return {
    ...{ demand, session, group: compiled.demands.group[demand] ?? 0 },
    ...{ day: at(day), start: at(start), trainer: at(trainer), venue: at(venue) },
  };
}

/** A seat on the grid: in a session of the demand's course that is on, or in a new one with anyone anywhere. */
function anySeat(board: Board, demand: number, dice: Dice): Seat | null {
  const { demands, dayCount, slotsPerDay, lengths, problem } = board.compiled;
  const group = demands.group[demand] ?? 0;
  const { sessions } = board;
  const open = sessions.ofGroup[group] ?? [];
  const session = open[dice(open.length + 1)] ?? -1;
  if (session >= 0) return seatIn(board, demand, session);
  const starts = slotsPerDay - (lengths[group] ?? 1) + 1;
  if (starts < 1) return null;
  const orNone = (count: number): number => (dice(4) === 0 ? -1 : dice(count + 1) - 1);
  return {
    ...{ demand, session, group, day: dice(dayCount), start: dice(starts) },
    ...{ trainer: orNone(problem.trainers.length), venue: orNone(problem.venues.length) },
  };
}

/** The rules that the timetable would break with the demand there. */
function brokenBy(board: Board, seat: Seat) {
  const { problem, groups } = board.compiled;
  const mate = seat.session < 0 ? -1 : board.sessions.member(seat.session, 0);
  const sessions = numberSessions(board).map((session) =>
    session.demands.includes(mate)
      ? { ...session, demands: [...session.demands, seat.demand] }
      : session,
  );
  if (seat.session < 0) {
    const course = problem.courses[groups[seat.group]?.course ?? -1];
    const start = problem.dayStart + seat.start * problem.slotMinutes;
    sessions.push({
      id: "new",
      course: course?.id ?? "",
      day: problem.days[seat.day] ?? 0,
      start,
      end: start + (course?.minutes ?? 0),
      trainer: seat.trainer < 0 ? null : seat.trainer,
      venue: seat.venue < 0 ? null : seat.venue,
      demands: [seat.demand],
    });
  }
  return verifyTimetable(problem, { sessions, unplaced: [], cost: 0 }).flatMap(({ rule }) =>
    rule === "well-formed" ? [] : [rule],
  );
}
