import { analysisSheetIds, planSheetIds } from "../../src/sheets/sheet-ids";
import { dumpWorkbook } from "../excel-host/dump";
import type { OpenPane } from "./open-pane";
import { walkSecondPlan } from "./walk-second-plan";

/** The shift definitions: a table that a plan can be made without. */
const correctedTable = 4;

/** The tabs a person sees. */
const tabs = ({ excel }: OpenPane): readonly string[] =>
  excel.host.workbook.Worksheets.items()
    .filter(({ Visibility }) => Visibility === "Visible")
    .map(({ Name }) => Name);

/**
 * Goes a person's whole path in a pane that shows the introduction: data, a correction, rules, a plan that is looked at and
 * written, its results, Restore; the workbook is then as it was. With two plans, the first is edited, made again and brought
 * back on the way. `look` is called in every state.
 */
export async function walkPane(
  open: OpenPane,
  look: (name: string) => Promise<void>,
  plans: "one" | "two" = "one",
): Promise<void> {
  const { excel, pane, words, press, heading, idle, button } = open;
  const { intro, data, rules } = words.pane;
  const { generate, preview, results, restore } = words.results;
  await heading(intro.title);
  await look("1-first-run");
  const before = dumpWorkbook(excel.host);
  const own = tabs(open);

  await press(intro.start);
  await heading(data.title);
  await idle();
  await look("2-data");
  await pane.getByRole("button", { name: data.tables.correct }).nth(correctedTable).click();
  const kind = pane.getByLabel(data.correction.kind);
  await kind.waitFor();
  await look("3-correction");
  await kind.selectOption({ label: data.correction.leaveAlone });
  await press(data.correction.apply);
  await idle();
  await pane.getByText(data.confidence.corrected).first().waitFor();
  await look("4-corrected");

  await press(data.next);
  await heading(rules.title);
  const size = pane.getByLabel(words.settings.named.bottomSize.label, { exact: true });
  await size.fill("0.5");
  await pane.getByText(rules.problem["not-whole"]()).waitFor();
  await look("5-rule-refused");
  await size.fill("10");
  await look("6-rules");

  await press(rules.next);
  await heading(generate.title);
  await look("7-generate");
  await press(generate.start);
  await heading(generate.making);
  await look("8-generating");
  await heading(preview.title);
  await idle();
  expect(dumpWorkbook(excel.host)).toBe(before);
  await look("9-look-before");

  await press(preview.write);
  await heading(generate.writing);
  await look("10-writing");
  await heading(results.title);
  await idle();
  const written = tabs(open).filter((tab) => !own.includes(tab));
  expect(written.length).toBeGreaterThan(planSheetIds.length - analysisSheetIds.length);
  expect(written.length).toBeLessThanOrEqual(planSheetIds.length);
  await look("11-results");
  const link = pane.getByRole("button", { name: written[1] ?? "", exact: true });
  await link.click();
  await pane.getByText(words.pane.notice.revealed(`${written[1] ?? ""}!A1`)).waitFor();
  expect(excel.host.workbook.active.Name).toBe(written[1]);
  await look("12-revealed");

  await press(words.pane.rooms.generate);
  await heading(words.results.written.title);
  await look("13-written");
  await press(words.results.written.toResults);
  await heading(results.title);
  if (plans === "two") await walkSecondPlan(open, own, look);

  await press(restore.start);
  await look("14-restore-asks");
  await press(restore.yes);
  await pane.getByText(words.pane.work.done.restore).waitFor();
  await idle();
  expect(tabs(open)).toEqual(own);
  expect(dumpWorkbook(excel.host)).toBe(before);
  expect(await button(restore.start).count()).toBe(0);
  await look("15-restored");
}
