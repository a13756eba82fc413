import type { CellContent } from "../workbook/sheet-spec";
import type { PlanIndex } from "./plan-index";

/**
 * The pair of recordings for each session of recording study, in words: the types take turns by the day of the session, their
 * first pairs before their second. Empty where there are no pairs.
 */
export function studyPairs(index: PlanIndex): (agent: number) => CellContent {
  const { plan, locale } = index;
  const types = plan.analysis.recordings?.types ?? [];
  const most = Math.max(0, ...types.map(({ pairs }) => pairs.length));
  const texts = Array.from({ length: most }, (_, place) =>
    types.flatMap(({ name, pairs }) => {
      const pair = pairs[place];
      if (pair === undefined) return [];
      const [first, second] = [pair.good, pair.other].map(
        ({ recording, agent }) => recording ?? index.nameOf(agent),
      );
      return [locale.sheets.recordings.forSession(name, first ?? "", second ?? "")];
    }),
  ).flat();
  if (texts.length === 0) return () => null;
  const sessions = plan.timetable.sessions
    .filter((session) => index.course.get(session.course)?.method === "recording-study")
    .sort((a, b) => a.day - b.day || a.start - b.start);
  const place = new Map(sessions.map((session, i) => [session, i]));
  return (agent) => {
    const session = index.firstSession(agent, "recording-study");
    const at = session === null ? undefined : place.get(session);
    return at === undefined ? null : (texts[at % texts.length] ?? null);
  };
}
