import { sameSite } from "../../../../src/domain/scheduling/rules/same-site";
import { session, smallCentre, timetable, wangWeiCourtesy } from "../small-centre";

const north = 0;
const south = 1;

/** Li Na, Chen and the big room are in the north; Wang Wei is in the south. */
const centre = smallCentre();
const twoSites = {
  ...centre,
  sites: ["North", "South"],
  agents: centre.agents.map((agent, at) => ({ ...agent, site: [north, south, -1][at] ?? -1 })),
  trainers: centre.trainers.map((trainer) => ({ ...trainer, site: north })),
  venues: centre.venues.map((venue) => ({ ...venue, site: north })),
};

describe("one site a room", () => {
  it("lets people of the room's site in, and those of whom no site is known", () => {
    const held = timetable(session({ demands: [0, 2] }));
    expect([...sameSite(twoSites, held)]).toEqual([]);
  });

  it("catches a trainee who would have to travel", () => {
    expect([...sameSite(twoSites, timetable(session()))]).toMatchObject([
      { rule: "same-site", demand: wangWeiCourtesy },
    ]);
  });

  it("catches a trainer who would have to travel", () => {
    const trainers = twoSites.trainers.map((trainer) => ({ ...trainer, site: south }));
    const held = timetable(session({ demands: [0] }));
    expect([...sameSite({ ...twoSites, trainers }, held)]).toMatchObject([
      { rule: "same-site", session: "S001", demand: null },
    ]);
  });

  it("lets anyone join at the desk or online, and anyone come to a room of no known site", () => {
    expect([...sameSite(twoSites, timetable(session({ venue: null })))]).toEqual([]);
    const venues = twoSites.venues.map((venue) => ({ ...venue, site: -1 }));
    expect([...sameSite({ ...twoSites, venues }, timetable(session()))]).toEqual([]);
  });
});
