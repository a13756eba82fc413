import { tableKinds } from "../../src/domain/records/data-report";
import { noChoices } from "../../src/jobs/choices";
import { generateTrainingPlan } from "../../src/jobs/generate-training-plan";
import { localeTags } from "../../src/locales/locale-tag";
import { sampleCentre } from "../../src/sample/sample-centre";
import { inputSheets } from "../../src/sheets/input-sheets";
import { findExcess, longestNote } from "../../src/workbook/find-excess";
import { notesOf } from "../../src/workbook/notes";
import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { valueOf } from "../contract/harness";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "../contract/specs";
import { jobContext, sampleWorkbook, snapshotOf, today } from "../jobs/sample-workbook";

const noted = (length: number): readonly SheetSpec[] => {
  const note = "n".repeat(length);
  return [
    sheetSpec({ id: "s", blocks: [cellsBlock([{ ...placed(0, 0, "a"), note }])] }),
    sheetSpec({ id: "s", blocks: [tableBlock([column("agent", { headerNote: note })], [])] }),
  ];
};

test("a note as long as Excel's input message may be is fine, a longer one a defect", () => {
  for (const spec of noted(longestNote)) expect(findExcess(spec)).toBeNull();
  for (const spec of noted(longestNote + 1)) expect(() => findExcess(spec)).toThrow("256");
});

test("a text beyond what a cell holds is told with its place", () => {
  const spec = sheetSpec({
    id: "ranking",
    name: "Ranking",
    blocks: [cellsBlock([placed(2, 1, "x".repeat(32_768))])],
  });
  const address = { sheet: "Ranking", row: 2, column: 1 };
  expect(findExcess(spec)).toEqual({ kind: "text-too-long", address });
});

test.each(localeTags)(
  "no note of the plan, the input sheets or the sample in %s is cut",
  async (language) => {
    const snapshot = await snapshotOf(await sampleWorkbook(language));
    const { write } = valueOf(await generateTrainingPlan(snapshot, noChoices, jobContext()));
    const sample = sampleCentre({ agents: 40, months: 2, language, seed: 1, today });
    const sheets = [...write.sheets, ...inputSheets(language, tableKinds), ...sample.sheets];
    const notes = sheets.flatMap((spec) => notesOf(spec));
    expect(notes.length).toBeGreaterThan(50);
    expect(notes.filter(({ text }) => text.length > longestNote)).toEqual([]);
  },
);
