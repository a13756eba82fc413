import { trainerQualified } from "../../../../src/domain/scheduling/rules/trainer-qualified";
import { session, smallCentre, timetable, zhao } from "../small-centre";

const centre = smallCentre();

describe("a qualified trainer", () => {
  it("lets Chen teach courtesy", () => {
    expect([...trainerQualified(centre, timetable(session()))]).toEqual([]);
  });

  it("catches Zhao, who only coaches, teaching courtesy", () => {
    expect([...trainerQualified(centre, timetable(session({ trainer: zhao })))]).toMatchObject([
      { rule: "trainer-qualified", session: "S001" },
    ]);
  });

  it("catches a course without a trainer where the centre has some", () => {
    expect([...trainerQualified(centre, timetable(session({ trainer: null })))]).toHaveLength(1);
  });

  it("lets the trainer be named later where the workbook names none", () => {
    const nobody = smallCentre({ trainers: [] });
    expect([...trainerQualified(nobody, timetable(session({ trainer: null })))]).toEqual([]);
  });
});
