import { caseSheets } from "./case-sheets";
import { examSheets } from "./exam-sheets";
import { learningSheets } from "./learning-sheets";
import { librarySheets } from "./library-sheets";
import { needsSheets } from "./needs-sheets";
import { peopleSheets } from "./people-sheets";
import { practiceSheets } from "./practice-sheets";
import { trainerSheets } from "./trainer-sheets";
import type { UntidySheet } from "./untidy-sheet";
import { workSheets } from "./work-sheets";

/** Every untidy sheet: at least one a kind and language. */
export const untidySheets: readonly UntidySheet[] = [
  ...peopleSheets,
  ...workSheets,
  ...examSheets,
  ...practiceSheets,
  ...librarySheets,
  ...learningSheets,
  ...caseSheets,
  ...needsSheets,
  ...trainerSheets,
];
