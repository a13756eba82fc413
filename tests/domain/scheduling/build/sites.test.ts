import { sitesOf } from "../../../../src/domain/scheduling/build/sites";
import type { Venue } from "../../../../src/domain/records/resources";
import { agentNamed, centreOf, trainerNamed } from "../small-call-centre";

const room = (name: string, branch: string | null): Venue => ({
  id: name,
  name,
  branch,
  seats: 12,
});
const agents = [
  agentNamed("Li Na", { branch: "North" }),
  agentNamed("Wang Wei", { branch: "south " }),
  agentNamed("Zhang Min"),
];
const twoPlaces = centreOf(agents, { venues: [room("R1", "North"), room("R2", "South")] });

test("rooms in two branches make two sites; width, case and spaces make none", () => {
  const { sites, ofAgent, ofVenue } = sitesOf(twoPlaces, false);
  expect(sites).toEqual(["North", "South"]);
  expect([0, 1, 2].map(ofAgent)).toEqual([0, 1, -1]);
  expect(ofVenue(room("R3", "SOUTH"))).toBe(1);
});

test("where all rooms are in one branch everybody is taken to come there", () => {
  const centre = centreOf(agents, { venues: [room("R1", "North"), room("R2", null)] });
  const { sites, ofAgent } = sitesOf(centre, false);
  expect([sites.length, ofAgent(0)]).toEqual([0, -1]);
});

test("a trainer teaches where she is; one from outside, or all where trainers travel, everywhere", () => {
  const own = trainerNamed("Chen", { branch: "South" });
  const lead = trainerNamed("Li Na", { agent: 0 });
  const guest = trainerNamed("Zhao", { branch: "South", kind: "external" });
  const { ofTrainer } = sitesOf(twoPlaces, false);
  expect([own, lead, guest].map(ofTrainer)).toEqual([1, 0, -1]);
  expect(sitesOf(twoPlaces, true).ofTrainer(own)).toBe(-1);
});
