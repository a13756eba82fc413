import { changeOfPlaceJoining, changeOfPlaceTotal } from "./change-of-place";
import { changeOfTimeJoining, changeOfTimeTotal } from "./change-of-time";
import { delayJoining, delayTotal } from "./delay";
import { overloadOpening, overloadTotal } from "./overload";
import { sessionsOpening, sessionsTotal } from "./sessions";
import { trafficJoining, trafficTotal } from "./traffic";
import { trainersOpening, trainersTotal } from "./trainers";
import { unplacedJoining, unplacedTotal } from "./unplaced";
import { nothing, type Wish, type WishId } from "./wish";

/** Every wish: who is trained at all, what people were told, when, and who teaches. */
export const wishes: Readonly<Record<WishId, Wish>> = {
  unplaced: { total: unplacedTotal, opening: nothing, joining: unplacedJoining },
  changeOfTime: { total: changeOfTimeTotal, opening: nothing, joining: changeOfTimeJoining },
  changeOfPlace: { total: changeOfPlaceTotal, opening: nothing, joining: changeOfPlaceJoining },
  delay: { total: delayTotal, opening: nothing, joining: delayJoining },
  traffic: { total: trafficTotal, opening: nothing, joining: trafficJoining },
  sessions: { total: sessionsTotal, opening: sessionsOpening, joining: nothing },
  trainers: { total: trainersTotal, opening: trainersOpening, joining: nothing },
  overload: { total: overloadTotal, opening: overloadOpening, joining: nothing },
};
