import type { TrainingProblem } from "../../../../src/domain/scheduling/problem";
import { courtesy, demand, everyDay, hours, smallCentre, trainer } from "../small-centre";

/** Twelve agents who all need the same hour of training, by the id of the demand. */
export const trainees = Array.from({ length: 12 }, (_, id) => ({ demand: id }));

/** One trainer who may teach two hours a week, a room of four: eight places for twelve people. */
export function twelveAndOneTrainer(): TrainingProblem {
  const slots = 54;
  return smallCentre({
    agents: trainees.map((_, agent) => ({
      agent,
      team: agent % 2,
      onShift: everyDay(hours(9, 18)),
      site: -1,
    })),
    courses: [courtesy],
    courseSlots: Uint8Array.of(2),
    demands: trainees.map((_, id) => demand(id, id, "courtesy")),
    trainers: [{ ...trainer, maxSlotsPerDay: 2, maxSlotsPerWeek: 4 }],
    venues: [{ name: "Room for four", seats: 4, site: -1 }],
    releasable: new Uint16Array(slots).fill(12),
    releasablePerTeam: new Uint16Array(2 * slots).fill(12),
  });
}
