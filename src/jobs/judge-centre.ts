import { analyseCentre } from "../domain/analysis/analyse-centre";
import type { Analysis } from "../domain/analysis/analysis";
import { diagnose } from "../domain/diagnosis/diagnose";
import type { Diagnosis } from "../domain/diagnosis/diagnosis";
import { rankJudged } from "../domain/ranking/rank-agents";
import type { Ranking } from "../domain/ranking/ranking";
import type { Centre } from "../domain/records/centre";
import type { Corrections } from "../domain/records/corrections";
import type { DataReport } from "../domain/records/data-report";
import type { Settings } from "../domain/settings/settings";
import { builtInConditions } from "../domain/selections/built-in";
import { comparedPlan } from "../domain/tiers/compared-plan";
import { planMade } from "../domain/tiers/plan-made";
import { assignTiers } from "../domain/tiers/assign-tiers";
import type { TierAssignment } from "../domain/tiers/tiers";
import { fail, ok, type Result } from "../foundation/result";
import { localeFor } from "../locales/locale";
import { needWords, troubleWords } from "../locales/need-words";
import type { LocaleTag } from "../locales/locale-tag";
import { readOwnAbilities } from "../reading/previous-plan/own-abilities";
import { readPreviousPlan } from "../reading/previous-plan/previous-plan";
import { readCentre } from "../reading/read-centre";
import type { WorkbookSnapshot } from "../workbook/port";
import type { Choices } from "./choices";
import { choicesInForce } from "./choices-in-force";
import { isCancelled, stepCheckpoint, type JobCause, type JobContext } from "./job";

/** What the workbook says of its people, before anything is planned. */
export type Judgement = {
  readonly settings: Settings;
  readonly corrections: Corrections;
  readonly report: DataReport;
  readonly centre: Centre;
  readonly ranking: Ranking;
  readonly tiers: readonly TierAssignment[];
  readonly diagnosis: Diagnosis;
  readonly analysis: Analysis;
  /** The language of the sheets to write. */
  readonly language: LocaleTag;
};

/** Reads the centre, ranks, sorts into tiers, diagnoses and analyses; fills the job's bar up to `until`. */
export async function judgeCentre(
  snapshot: WorkbookSnapshot,
  choices: Choices,
  context: JobContext,
  until: number,
): Promise<Result<Judgement, JobCause>> {
  const { today, seed } = context;
  const inForce = choicesInForce(snapshot, choices);
  if (!inForce.ok) return inForce;
  const { settings, corrections, selections: typed, problems } = inForce.value;

  const read = await readCentre(
    snapshot,
    { settings, corrections },
    stepCheckpoint(context, "read", 0, until * 0.5),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const { centre } = read;
  const last = readPreviousPlan(snapshot);
  const issues = [...problems, ...last.problems, ...read.report.issues];
  const report = { ...read.report, issues };
  if (centre.agents.length === 0) {
    return fail({ kind: "nothing-usable", report, settings, corrections });
  }

  const { ranking, judged } = await rankJudged(
    centre,
    settings,
    seed,
    stepCheckpoint(context, "rank", until * 0.5, until * 0.8),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const compared = comparedPlan(last.plan, planMade(ranking, today));
  const tiers = assignTiers(centre, ranking, settings, today, compared);
  const abilities = readOwnAbilities(snapshot);
  const diagnosis = await diagnose(
    centre,
    settings,
    ranking,
    stepCheckpoint(context, "diagnose", until * 0.8, until * 0.82),
    abilities,
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const language = settings.language === "auto" ? read.language : settings.language;
  const { builtIn } = localeFor(language).sheets.selections;
  const selections = typed ?? { conditions: builtInConditions(builtIn), refused: [] };
  const analysis = await analyseCentre(
    {
      abilities,
      centre,
      settings,
      ranking,
      tiers,
      diagnosis,
      judged,
      compared,
      selections,
      words: { needs: needWords, trouble: troubleWords },
      today,
      seed,
    },
    stepCheckpoint(context, "diagnose", until * 0.82, until),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  return ok({
    settings,
    corrections,
    report,
    centre,
    ranking,
    tiers,
    diagnosis,
    analysis,
    language,
  });
}
