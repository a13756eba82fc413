import { outlineCourse, type CourseSubject } from "../../../src/domain/curriculum/course-outline";
import type { CatalogueCourse } from "../../../src/domain/records/resources";

const courtesy: CourseSubject = {
  key: "Q001",
  topic: { kind: "criterion", name: "Courtesy" },
  module: "general",
  onboarding: null,
  objective: { kind: "leave-bottom-group" },
  words: ["Courtesy"],
  method: "etiquette-relay",
};
const catalogue: CatalogueCourse = {
  id: "C001",
  name: "Courtesy aloud",
  topic: "Courtesy",
  method: null,
  minutes: null,
  maxSeats: null,
  deadline: null,
};

test("a relay is held at the start of the shift where the catalogue does not say", () => {
  expect(outlineCourse(courtesy, null, null).timeOfDay).toBe("first-hour");
  expect(outlineCourse(courtesy, catalogue, null).timeOfDay).toBe("first-hour");
});

test("the catalogue's part of the shift goes before the method's", () => {
  const at = (partOfShift: "last-hour" | "any") =>
    outlineCourse(courtesy, { ...catalogue, partOfShift }, null).timeOfDay;
  expect(at("last-hour")).toBe("last-hour");
  expect(at("any")).toBeUndefined();
});
