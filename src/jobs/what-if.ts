import { bestTimetable } from "../domain/scheduling/best-timetable";
import type { ChangeFamily, SettingChange } from "../domain/what-if/change";
import { tryChanges } from "../domain/what-if/try-changes";
import type { WhatIf } from "../domain/what-if/what-if";
import { fail, ok, type Result } from "../foundation/result";
import { localeFor, type Locale } from "../locales/locale";
import type { LocaleTag } from "../locales/locale-tag";
import { proofSentences } from "../sheets/proof-texts";
import { courseNames, whatIfSheet, whatIfSheetId, type WhatIfSheetInput } from "../sheets/what-if";
import { howText, outcomeText, whatIfSummary } from "../sheets/what-if-texts";
import type { WorkbookSnapshot } from "../workbook/port";
import type { WritePlan } from "../workbook/sheet-spec";
import { carriedOver } from "./carried-over";
import type { Choices } from "./choices";
import { comparedText } from "./compared-text";
import type { ComparisonText } from "./comparison-text";
import { fingerprints } from "./fingerprints";
import { isCancelled, stepCheckpoint, type JobCause, type JobContext } from "./job";
import { judgeCentre } from "./judge-centre";
import { problemOverLastPlan } from "./problem-over-last-plan";

/** What would help those without a place, and the sheet that says it. */
export type WhatIfAnswer = {
  /** Nothing is written until somebody asks for it. */
  readonly write: WritePlan;
  readonly overview: WhatIfOverview;
  /** The language of the sheet. */
  readonly language: LocaleTag;
};

/** Small enough to hand from the worker to the pane; in the language of the sheets. */
export type WhatIfOverview = {
  readonly summary: readonly string[];
  /** What is proven, and what is not. */
  readonly certain: readonly string[];
  /** The most helpful first. */
  readonly tried: readonly TriedText[];
  /** Changes that are proven to free nobody. */
  readonly hopeless: readonly string[];
};

export type TriedText = {
  readonly change: string;
  readonly outcome: string;
  readonly how: string;
  /** The rule to set; `null`: it is for the workbook's own tables. */
  readonly setting: SettingChange | null;
  readonly placedMore: number;
  readonly toldAnew: number;
  readonly comparison: ComparisonText;
};

/**
 * The button "Try what would help": makes the plan as the workbook now gives it, tries one change after another on it, and says
 * which frees how many at what cost to the others.
 *
 * @param only one family of changes; `null`: all.
 */
export async function whatIf(
  snapshot: WorkbookSnapshot,
  choices: Choices,
  only: ChangeFamily | null,
  context: JobContext,
): Promise<Result<WhatIfAnswer, JobCause>> {
  const { today, seed } = context;
  const judged = await judgeCentre(snapshot, choices, context, 0.4);
  if (!judged.ok) return judged;
  const { language, ...judgement } = judged.value;
  const { settings, centre } = judgement;
  const { problem, built } = problemOverLastPlan(snapshot, judgement, today);
  const timetable = await bestTimetable(
    problem,
    seed,
    { effort: settings.searchEffort, enough: context.searchUntil },
    stepCheckpoint(context, "plan", 0.4, 0.55),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const found = await tryChanges(
    {
      problem,
      floor: built.floor,
      timetable,
      settings,
      seed,
      only,
      personKey: String,
      pose: (changed) => {
        const other = { ...judgement, settings: { ...settings, ...changed } };
        const posed = problemOverLastPlan(snapshot, other, today);
        return { problem: posed.problem, floor: posed.built.floor };
      },
    },
    stepCheckpoint(context, "plan", 0.55, 0.98),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  context.onProgress({ step: "draw", fraction: 0.98 });
  const locale = localeFor(language);
  const input: WhatIfSheetInput = { today, agents: centre.agents, problem, found };
  return ok({
    write: {
      sheets: carriedOver([whatIfSheet(input, locale)], snapshot, locale),
      basedOn: fingerprints(snapshot, [whatIfSheetId]),
    },
    overview: overviewOf(input, found, locale),
    language,
  });
}

function overviewOf(
  { agents, problem }: WhatIfSheetInput,
  found: WhatIf,
  locale: Locale,
): WhatIfOverview {
  const words = locale.sheets.whatIf;
  const courseName = courseNames(problem.courses, locale);
  const missing = found.missing.length;
  return {
    summary: whatIfSummary(found, locale),
    certain: proofSentences(found.proofs, missing, problem, courseName, locale),
    tried: found.tried.map((one) => ({
      change: words.change(one.change, courseName),
      outcome: outcomeText(one, missing, locale),
      how: howText(one, locale),
      setting: one.setting,
      placedMore: one.placedMore,
      toldAnew: one.toldAnew,
      comparison: comparedText(one.comparison, agents, problem.courses, locale),
    })),
    hopeless: found.hopeless.map((change) => words.change(change, courseName)),
  };
}
