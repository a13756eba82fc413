import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import {
  at,
  coaching,
  courtesy,
  demand,
  everyDay,
  hours,
  liNa,
  session,
  smallCentre,
  trainer,
  tuesday,
  wangWei,
  zhangMin,
  zhao,
} from "./small-centre";

const slots = 3 * 18;

/**
 * Wang Wei leads the cards team and learns courtesy on Monday at nine, Li Na on Tuesday at nine, with Zhang Min; both by
 * Chen in the big room. Wang Wei coaches Li Na at her desk on Monday at noon.
 */
export const centre: TrainingProblem = smallCentre({
  courses: [
    { ...courtesy, seats: 2, timeOfDay: "first-hour" },
    { ...coaching, needsVenue: false },
  ],
  demands: [
    demand(0, wangWei, "courtesy", { deadline: tuesday }),
    demand(1, liNa, "courtesy", { after: [0], notBefore: tuesday }),
    demand(2, zhangMin, "courtesy", { deadline: tuesday }),
    demand(3, liNa, "coaching"),
  ],
  agents: [
    { agent: liNa, team: 0, onShift: everyDay(hours(9, 17)), site: 0 },
    { agent: wangWei, team: 0, onShift: everyDay(hours(9, 18)), site: 0 },
    { agent: zhangMin, team: 1, onShift: everyDay(hours(9, 18)), site: -1 },
  ],
  trainers: [
    { ...trainer, available: everyDay(hours(9, 16)), maxSlotsPerDay: 3, maxSlotsPerWeek: 4 },
    { ...trainer, name: "Wang Wei", agent: 1, teaches: Uint32Array.of(0b10) },
  ],
  venues: [
    { name: "Small room", seats: 1, site: 0 },
    { name: "Big room", seats: 10, site: 0 },
    { name: "Far room", seats: 10, site: 1 },
  ],
  sites: ["North", "South"],
  releasable: Uint16Array.from({ length: slots }, (_, slot) => (slot % 18 === 10 ? 1 : 2)),
  releasablePerTeam: Uint16Array.from({ length: 2 * slots }, (_, slot) =>
    slot % 18 === 8 ? 0 : 1,
  ),
});
export const lead = session({ id: "S001", demands: [0] });
export const desk = session({
  ...{ id: "S002", course: "coaching", start: at(12), trainer: zhao, venue: null, demands: [3] },
});
export const team = session({ id: "S003", day: tuesday, demands: [1, 2] });
