import { unwatched } from "../../../src/foundation/watch";
import { localeFor } from "../../../src/locales/locale";
import { localeTags } from "../../../src/locales/locale-tag";
import { openOfficeWorkbook, type OfficeWorkbook } from "../../../src/workbook/office/open-office";
import type { WorkbookCause } from "../../../src/workbook/port";
import { valueOf } from "../../contract/harness";
import type { FaultPlan } from "../../excel-host/host";
import type { RunningExcel } from "../../excel-host/in-jest";
import { HostWorkbook } from "../../excel-host/model/workbook";
import { smallPlan } from "./small-plan";

/** A pane that was just opened: it remembers nothing. */
export async function newSession(): Promise<OfficeWorkbook> {
  return valueOf(await openOfficeWorkbook());
}

/** The user's workbook: scores, and a sheet of her own that will look at our Ranking. */
export async function openUsersWorkbook({ host }: RunningExcel): Promise<void> {
  host.open(new HostWorkbook("QA"));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("QA").getRange("A1:B2").values = [
      ["Agent", "Score"],
      ["Ann", 91],
    ];
    worksheets.add("Mine");
    await context.sync();
  });
}

/** A first plan, and what a person then does with it: notes, formulas that look at it, a tab of another name, a selection. */
export async function openWrittenWorkbook(excel: RunningExcel): Promise<void> {
  await openUsersWorkbook(excel);
  const session = await newSession();
  valueOf(await session.apply(smallPlan(firstRows), unwatched));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Mine").getRange("A1:A4").formulas = [
      ["=Ranking!B4"],
      ["=SUM(PeilianRanking[score])"],
      ["=COUNTA(PeilianRanking[note])"],
      ["=SUM(Ranking!B4:B6)"],
    ];
    const ranking = worksheets.getItem("Ranking");
    ranking.getRange("C5").values = [["agreed"]];
    ranking.protection.unprotect();
    ranking.getRange("K2").formulas = [["=SUM(PeilianRanking[score])+Ranking!B4"]];
    ranking.getRange("K2").format.font.bold = true;
    ranking.protection.protect({ allowSort: true });
    worksheets.getItem("Summary").getRange("E9").values = [["my remark"]];
    worksheets.getItem("Mine").getRange("B2").select();
    await context.sync();
  });
}

export const firstRows = [
  ["Ann", 91, ""],
  ["Bo", 78.5, ""],
  ["Cy", 60, ""],
] as const;

/** A refusal for good is a lost session, as after Excel was closed; a single one a passing fault. */
export function failing({ host }: RunningExcel, plan: Omit<FaultPlan, "fault">): void {
  const fault = plan.lasting === "once" ? "GeneralException" : "InvalidOrTimedOutSession";
  host.failAt({ ...plan, fault });
}

/** A cause is worth nothing to a person without a sentence. */
export function expectSentence(cause: WorkbookCause): void {
  for (const tag of localeTags) {
    expect(localeFor(tag).causes.workbook(cause).length).toBeGreaterThan(8);
  }
}
