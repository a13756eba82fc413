import type { CourseId } from "../domain/curriculum/course";
import type { TrainingProblem } from "../domain/scheduling/problem";
import type { UnplacedProofs } from "../domain/scheduling/proofs/prove-unplaced";
import type { Shortage } from "../domain/scheduling/proofs/shortage";
import { unreachable } from "../foundation/result";
import type { Locale } from "../locales/locale";

/** The worst ones say enough. */
const mostShortages = 3;
const mostCourses = 3;

/** What is proven of those without a place and what is not, in sentences; none when everybody has one. */
export function proofSentences(
  { impossible, shortages, atLeast }: UnplacedProofs,
  missing: number,
  { teams }: TrainingProblem,
  courseName: (id: CourseId) => string,
  locale: Locale,
): readonly string[] {
  const { proofs: words } = locale.sheets.whatIf;
  if (missing === 0) return [];
  if (atLeast === 0) return [words.none];
  return [
    words.atLeast(atLeast, missing),
    ...(impossible.size > 0 ? [words.impossibleCount(impossible.size)] : []),
    ...shortages
      .slice(0, mostShortages)
      .map((one) => shortageSentence(one, teams, courseName, locale)),
  ];
}

/** Whether it is proven that a demand can have no place, and why. */
export function certaintyText(
  { impossible }: UnplacedProofs,
  demand: number,
  { sheets }: Locale,
): string {
  const { proofs: words } = sheets.whatIf;
  const why = impossible.get(demand);
  return why === undefined ? words.notFound : words.impossible[why];
}

function shortageSentence(
  { resource, courses, team, until, people, most }: Shortage,
  teams: readonly string[],
  courseName: (id: CourseId) => string,
  locale: Locale,
): string {
  const { proofs: words } = locale.sheets.whatIf;
  const date = locale.domain.date(until);
  switch (resource) {
    case "trainers": {
      const named = courses.slice(0, mostCourses).map(courseName);
      const list = named.join(locale.sheets.common.listSeparator);
      return words.trainers(courses.length > mostCourses ? `${list} …` : list, date, people, most);
    }
    case "rooms":
      return words.rooms(date, people, most);
    case "floor":
      return words.floor(date, people, most);
    case "team":
      return words.team(teams[team ?? -1] ?? "", date, people, most);
    default:
      return unreachable(resource);
  }
}
