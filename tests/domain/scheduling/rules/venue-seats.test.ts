import { venueSeats } from "../../../../src/domain/scheduling/rules/venue-seats";
import {
  liNaCourtesy,
  session,
  smallCentre,
  smallRoom,
  timetable,
  wangWeiCourtesy,
  zhangMinCourtesy,
} from "../small-centre";

const centre = smallCentre();
const three = [liNaCourtesy, wangWeiCourtesy, zhangMinCourtesy];

describe("a room big enough", () => {
  it("lets two trainees sit in the room for two", () => {
    expect([...venueSeats(centre, timetable(session({ venue: smallRoom })))]).toEqual([]);
  });

  it("catches three trainees in the room for two", () => {
    expect([
      ...venueSeats(centre, timetable(session({ venue: smallRoom, demands: three }))),
    ]).toMatchObject([{ rule: "venue-seats", session: "S001" }]);
  });

  it("catches a course that needs a room and has none, where the centre has rooms", () => {
    expect([...venueSeats(centre, timetable(session({ venue: null })))]).toHaveLength(1);
    expect([
      ...venueSeats(smallCentre({ venues: [] }), timetable(session({ venue: null }))),
    ]).toEqual([]);
  });
});
