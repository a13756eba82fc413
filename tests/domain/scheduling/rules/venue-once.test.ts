import { venueOnce } from "../../../../src/domain/scheduling/rules/venue-once";
import { at, session, smallCentre, smallRoom, timetable, zhangMinCourtesy } from "../small-centre";

const centre = smallCentre();
const first = session();
const second = (changes: object) =>
  session({ id: "S002", demands: [zhangMinCourtesy], ...changes });

describe("a room for one session at a time", () => {
  it("lets two groups sit in two rooms at 9:00, or in one room one after the other", () => {
    expect([...venueOnce(centre, timetable(first, second({ venue: smallRoom })))]).toEqual([]);
    expect([...venueOnce(centre, timetable(first, second({ start: at(10) })))]).toEqual([]);
  });

  it("catches two groups in the big room at once", () => {
    expect([...venueOnce(centre, timetable(first, second({ start: at(9.5) })))]).toMatchObject([
      { rule: "venue-once", session: "S002" },
    ]);
  });

  it("books a room to the end of the half hour when a course lasts 45 minutes", () => {
    const short = { ...first, end: at(9.75) };
    expect([...venueOnce(centre, timetable(short, second({ start: at(9.5) })))]).toHaveLength(1);
    expect([...venueOnce(centre, timetable(short, second({ start: at(10) })))]).toEqual([]);
  });

  it("does not mind any number of sessions at the desk", () => {
    expect([
      ...venueOnce(centre, timetable(session({ venue: null }), second({ venue: null }))),
    ]).toEqual([]);
  });
});
