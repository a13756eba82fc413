import type { Analysis } from "../domain/analysis/analysis";
import type { PlanIndex } from "./plan-index";
import { analysisSheetIds, type AnalysisSheetId } from "./sheet-ids";
import { decimal } from "../locales/figures";
import { needName } from "./needs";

/** What one part of the analysis comes to, in a sentence, and the sheet that has the rest. */
export type Finding = { readonly sheet: AnalysisSheetId; readonly sentence: string };

type Sentences = {
  readonly [Id in AnalysisSheetId]: (part: NonNullable<Analysis[Id]>, index: PlanIndex) => string;
};

/** One entry a sheet of the analysis; the compiler asks for it. */
const sentences: Sentences = {
  earlyWarning: ({ fallen, expectedFalse }, { locale }) =>
    locale.sheets.earlyWarning.finding(fallen.length, decimal(expectedFalse, 1)),
  recognition: ({ reasons, corrections }, { locale }) =>
    locale.sheets.recognition.finding(reasons.length, corrections.people),
  needs: ({ needs }, index) => {
    const [first] = needs;
    const words = index.locale.sheets.needs;
    return first === undefined
      ? words.nothing
      : words.finding(needs.length, needName(index, first));
  },
  newHires: ({ hires, checkIns }, { locale }) =>
    locale.sheets.newHires.finding(
      hires.length,
      hires.filter(({ signs }) => signs.length > 0).length,
      checkIns.filter(({ state }) => state === "in-plan").length,
    ),
  performanceInterview: ({ fallen }, { locale }) =>
    locale.sheets.performanceInterview.finding(fallen.length),
};

/** One sentence for each part that has something to say, in tab order, in the language of the sheets. */
export function findings(index: PlanIndex): readonly Finding[] {
  return analysisSheetIds.flatMap((sheet: AnalysisSheetId) => {
    const sentence = sentenceOf(sheet, index.plan.analysis, index);
    return sentence === null ? [] : [{ sheet, sentence }];
  });
}

function sentenceOf<Id extends AnalysisSheetId>(
  sheet: Id,
  analysis: Pick<Analysis, Id>,
  index: PlanIndex,
): string | null {
  const part = analysis[sheet];
  return part === null ? null : sentences[sheet](part, index);
}
