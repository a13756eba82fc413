import { courseSeats } from "../../../../src/domain/scheduling/rules/course-seats";
import {
  coaching,
  courtesy,
  liNaCourtesy,
  session,
  smallCentre,
  timetable,
  wangWeiCourtesy,
  zhangMinCourtesy,
} from "../small-centre";

const forTwo = smallCentre({ courses: [{ ...courtesy, seats: 2 }, coaching] });

describe("seats of a course", () => {
  it("lets two trainees attend a drill made for two", () => {
    expect([...courseSeats(forTwo, timetable(session()))]).toEqual([]);
  });

  it("catches a third trainee in a drill made for two, though the room has ten seats", () => {
    const demands = [liNaCourtesy, wangWeiCourtesy, zhangMinCourtesy];
    expect([...courseSeats(forTwo, timetable(session({ demands })))]).toMatchObject([
      { rule: "course-seats", session: "S001" },
    ]);
  });
});
