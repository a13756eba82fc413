import type { PlaceChange, PlaceInPlan } from "../../../src/domain/replanning/compare-plans";
import { largestFirst } from "../../../src/domain/replanning/largest-first";

const place = (day: number, start: number): PlaceInPlan => ({
  day,
  start,
  trainer: "Chen",
  venue: null,
});

const change = (
  kind: PlaceChange["kind"],
  agent: number,
  before: PlaceInPlan | null,
  after: PlaceInPlan | null,
): PlaceChange => ({ kind, agent, of: "other", course: "courtesy", before, after });

test("who loses a place comes before who is moved, who is moved by a week before who is moved by an hour", () => {
  const nine = place(100, 540);
  const changes = [
    change("new", 1, null, nine),
    change("moved", 2, nine, place(100, 600)),
    change("place", 3, nine, nine),
    change("moved", 4, place(107, 540), nine),
    change("gone", 5, nine, null),
    change("moved", 6, nine, place(101, 480)),
    change("unplaced", 7, nine, null),
    change("new", 8, null, nine),
  ];
  expect(largestFirst(changes).map(({ agent }) => agent)).toEqual([7, 5, 4, 6, 2, 3, 1, 8]);
});
