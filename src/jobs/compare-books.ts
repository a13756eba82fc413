import { comparePlans } from "../domain/replanning/compare-plans";
import type { PlanSide } from "../domain/replanning/plan-side";
import { sheetSessions } from "../domain/replanning/sheet-sessions";
import type { Agent } from "../domain/records/agents";
import type { Course } from "../domain/curriculum/course";
import { fail, ok, type Result } from "../foundation/result";
import { localeFor } from "../locales/locale";
import type { LocaleTag } from "../locales/locale-tag";
import { courseNames } from "../sheets/what-if";
import type { WorkbookSnapshot } from "../workbook/port";
import type { Choices } from "./choices";
import { comparisonText, type ComparisonText } from "./comparison-text";
import { isCancelled, type JobCause, type JobContext } from "./job";
import { judgeCentre } from "./judge-centre";
import { problemOverLastPlan } from "./problem-over-last-plan";

export type ComparedBooks = {
  readonly comparison: ComparisonText;
  /** Of the first workbook. */
  readonly language: LocaleTag;
};

/** Which of the two workbooks the cause is about. */
export type ComparedCause = { readonly of: "first" | "second"; readonly cause: JobCause };

type Side = {
  readonly side: PlanSide;
  readonly agents: readonly Agent[];
  readonly courses: readonly Course[];
  readonly language: LocaleTag;
};

/**
 * Sets the plans of two workbooks side by side, each as it stands on its timetable and as its own figures judge it; every
 * difference is told. Writes nothing.
 */
export async function compareBooks(
  first: WorkbookSnapshot,
  second: WorkbookSnapshot,
  choices: Choices,
  context: JobContext,
): Promise<Result<ComparedBooks, ComparedCause>> {
  const here = await sideOf(first, choices, partOf(context, 0, 0.5));
  if (!here.ok) return fail({ of: "first", cause: here.cause });
  const there = await sideOf(second, choices, partOf(context, 0.5, 1));
  if (!there.ok) return fail({ of: "second", cause: there.cause });
  const { language } = here.value;
  const locale = localeFor(language);
  const sides = { this: here.value, other: there.value };
  const names = {
    this: courseNames(here.value.courses, locale),
    other: courseNames(there.value.courses, locale),
  };
  const compared = comparePlans(here.value.side, there.value.side);
  return ok({
    language,
    comparison: comparisonText(
      compared,
      {
        person: ({ of, agent }) => sides[of].agents[agent]?.name ?? "",
        course: ({ of, course }) => names[of](course),
      },
      locale,
      Infinity,
    ),
  });
}

async function sideOf(
  snapshot: WorkbookSnapshot,
  choices: Choices,
  context: JobContext,
): Promise<Result<Side, JobCause>> {
  const judged = await judgeCentre(snapshot, choices, context, 1);
  if (!judged.ok) return judged;
  const { centre, language } = judged.value;
  const { built, last } = problemOverLastPlan(snapshot, judged.value, context.today);
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  if (last === null) return fail({ kind: "no-timetable" });
  const { problem } = last.before;
  const keyOf = (agent: number): string => {
    const { id = "", name = "" } = centre.agents[agent] ?? {};
    return id === "" ? name : id;
  };
  return ok({
    side: {
      problem,
      floor: built.floor,
      sessions: sheetSessions(last.before, context.today),
      personKey: keyOf,
    },
    agents: centre.agents,
    courses: problem.courses,
    language,
  });
}

/** A context whose progress fills a part of the bar. */
function partOf(context: JobContext, from: number, to: number): JobContext {
  return {
    ...context,
    onProgress: ({ step, fraction }) => {
      context.onProgress({ step, fraction: from + (to - from) * fraction });
    },
  };
}
