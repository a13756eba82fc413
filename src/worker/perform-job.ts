import { ok, type Result } from "../foundation/result";
import { calendarFiles } from "../jobs/calendar-files";
import { checkData } from "../jobs/check-data";
import { checkTimetable } from "../jobs/check-timetable";
import { generateTrainingPlan } from "../jobs/generate-training-plan";
import { inputSheets } from "../jobs/insert-input-sheets";
import { samplePlan } from "../jobs/insert-sample";
import type { JobCause, JobContext } from "../jobs/job";
import { comparedText } from "../jobs/compared-text";
import { planOverview } from "../jobs/plan-overview";
import { saveChoices } from "../jobs/save-choices";
import { whatIf } from "../jobs/what-if";
import { writeAgentPages } from "../jobs/write-agent-pages";
import { localeFor } from "../locales/locale";
import type { JobInputs, JobName, JobOutputs } from "./job-messages";

type Jobs = {
  readonly [Name in JobName]: (
    input: JobInputs[Name],
    context: JobContext,
  ) => Promise<Result<JobOutputs[Name], JobCause>>;
};

const jobs: Jobs = {
  "check-data": ({ snapshot, choices }, context) => checkData(snapshot, choices, context),
  "check-timetable": ({ snapshot, choices }, context) => checkTimetable(snapshot, choices, context),
  "calendar-files": ({ snapshot, choices, owners }, context) =>
    calendarFiles(snapshot, choices, owners, context),
  "generate-training-plan": async ({ snapshot, choices }, context) => {
    const made = await generateTrainingPlan(snapshot, choices, context);
    if (!made.ok) return made;
    const { write, training, compared, language } = made.value;
    const locale = localeFor(language);
    return ok({
      write,
      language,
      overview: planOverview(training, locale),
      comparison:
        compared === null
          ? null
          : comparedText(compared, training.centre.agents, training.courses, locale),
    });
  },
  "write-agent-pages": async ({ snapshot, choices, people }, context) => {
    const made = await writeAgentPages(snapshot, choices, people, context);
    return made.ok ? ok(made.value.write) : made;
  },
  "what-if": ({ snapshot, choices, only }, context) => whatIf(snapshot, choices, only, context),
  "save-choices": ({ snapshot, settings, corrections, language, selections }) =>
    Promise.resolve(ok(saveChoices(snapshot, settings, corrections, language, selections))),
  "insert-input-sheets": ({ language, kinds }) => Promise.resolve(ok(inputSheets(language, kinds))),
  "insert-sample": (size, { today, seed }) =>
    Promise.resolve(ok(samplePlan({ ...size, today, seed }))),
};

/** Does one job by its name, on whatever thread this runs. */
export function performJob<Name extends JobName>(
  name: Name,
  input: JobInputs[Name],
  context: JobContext,
): Promise<Result<JobOutputs[Name], JobCause>> {
  const job: Jobs[Name] = jobs[name];
  return job(input, context);
}
