import type { Course } from "../../curriculum/course";
import type { SiteIndex } from "../../scheduling/problem";
import { lackingCourses, proposal, siteOfMost, type Ground, type Proposal } from "../ground";

/** The largest room where most are without a place becomes large enough for the largest of their groups. */
export function roomBigger(ground: Ground): Proposal | null {
  const courses = lackingRooms(ground);
  const found = largestAt(ground, siteOfMost(ground, courses));
  const to = Math.max(0, ...courses.map((course) => ground.problem.courses[course]?.seats ?? 0));
  if (found === null || to <= found.room.seats) return null;
  const { room, position } = found;
  const change = { kind: "room-bigger", room: room.name, from: room.seats, to } as const;
  return proposal(ground, change, {
    ...ground.problem,
    venues: ground.problem.venues.map((one, at) => (at === position ? { ...one, seats: to } : one)),
  });
}

/** One room more where most are without a place, as large as the largest there. */
export function roomMore(ground: Ground): Proposal | null {
  const courses = lackingRooms(ground);
  const site = siteOfMost(ground, courses);
  const found = largestAt(ground, site);
  if (courses.length === 0 || found === null) return null;
  const { problem } = ground;
  const { seats } = found.room;
  const change = { kind: "room-more", seats, site: problem.sites[site] ?? null } as const;
  return proposal(ground, change, {
    ...problem,
    venues: [...problem.venues, { name: "", seats, site }],
  });
}

/** Where the workbook names no rooms at all, sessions take place on the floor, and nobody lacks one. */
function lackingRooms(ground: Ground): readonly number[] {
  const counts = ({ needsVenue }: Course): boolean => needsVenue;
  return ground.problem.venues.length === 0 ? [] : lackingCourses(ground, counts);
}

function largestAt({ problem }: Ground, site: SiteIndex) {
  const there = [...problem.venues.entries()].filter(
    ([, room]) => site === -1 || room.site === -1 || room.site === site,
  );
  const [largest] = there.sort(([, a], [, b]) => b.seats - a.seats);
  return largest === undefined ? null : { position: largest[0], room: largest[1] };
}
