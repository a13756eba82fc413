import { brokenRules, type Broken } from "../domain/replanning/broken-rules";
import { isPast } from "../domain/replanning/held-training";
import type { NamedSession } from "../domain/replanning/names-in-problem";
import type { CellAddress } from "../foundation/address";
import { clockTime, isoDay } from "../foundation/day";
import { fail, ok, type Result } from "../foundation/result";
import { localeFor, type Locale } from "../locales/locale";
import type { LocaleTag } from "../locales/locale-tag";
import type { WorkbookSnapshot } from "../workbook/port";
import type { Choices } from "./choices";
import { isCancelled, type JobCause, type JobContext } from "./job";
import { judgeCentre, type Judgement } from "./judge-centre";
import { problemOverLastPlan } from "./problem-over-last-plan";

/** What is to be said about the timetable as it stands on its sheet. */
export type TimetableCheck = {
  readonly language: LocaleTag;
  /** The whole in one sentence. */
  readonly summary: string;
  /** Broken rules first, then what cannot be read, then changes that break nothing. */
  readonly findings: readonly TimetableFinding[];
};

export type TimetableFinding = {
  readonly kind: "broken" | "unreadable" | "fine";
  readonly sentence: string;
  /** Where to look. */
  readonly cell: CellAddress;
};

/**
 * The button "Check my changes": reads the timetable as people left it, holds all of it against every rule with the figures of
 * the workbook as they now are, and says which are broken, whoever broke them. Writes nothing.
 */
export async function checkTimetable(
  snapshot: WorkbookSnapshot,
  choices: Choices,
  context: JobContext,
): Promise<Result<TimetableCheck, JobCause>> {
  const judged = await judgeCentre(snapshot, choices, context, 0.9);
  if (!judged.ok) return judged;
  const { language } = judged.value;
  const locale = localeFor(language);
  const posed = problemOverLastPlan(snapshot, judged.value, context.today);
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  if (posed.last === null) {
    return ok({ language, summary: locale.sheets.planCheck.none, findings: [] });
  }
  context.onProgress({ step: "verify", fraction: 0.9 });
  const { before } = posed.last;
  const recorded = new Set(before.kept.map(({ previous }) => previous.id));
  // Of what is past only what still counts as held is part of the plan.
  const sessions = before.sessions.filter(
    (session) => recorded.has(session.id) || !isPast(session, context.today),
  );
  const strayed = before.sessions.filter(
    (session) => !sessions.includes(session) && session.planned.day > context.today,
  );
  const broken = brokenRules(posed.built.problem, [...sessions, ...strayed], context.today);
  const edited = before.sessions.filter(({ isEdited }) => isEdited);
  return ok({
    language,
    summary: locale.sheets.planCheck.summary(edited.length, broken.length),
    findings: [
      ...broken.map((one) => brokenFinding(one, judged.value, locale)),
      ...posed.problems.map((issue): TimetableFinding => ({
        kind: "unreadable",
        sentence: locale.reading.issue(issue),
        cell: issue.address,
      })),
      ...edited
        .filter((session) => !broken.some((one) => one.session.id === session.id))
        .filter(({ unread }) => unread.length === 0)
        .map((session) => fineFinding(session, locale)),
    ],
  });
}

function brokenFinding(
  { rule, session, trainee, day, minute, cell }: Broken,
  { centre }: Judgement,
  locale: Locale,
): TimetableFinding {
  const person =
    trainee === null ? null : (centre.agents[trainee.agent ?? -1]?.name ?? trainee.name);
  return {
    kind: "broken",
    cell,
    sentence: locale.sheets.planCheck.broken(rule, {
      session: session.id,
      course: session.courseName,
      trainer: session.now.trainer,
      venue: session.now.venue,
      person,
      people: session.trainees.length,
      day: isoDay(day),
      time: clockTime(minute),
    }),
  };
}

function fineFinding({ id, cells }: NamedSession, locale: Locale): TimetableFinding {
  return { kind: "fine", sentence: locale.sheets.planCheck.fine(id), cell: cells.date };
}
