import { unwatched } from "../../src/foundation/watch";
import { defaultSettings } from "../../src/domain/settings/settings";
import { readCentre } from "../../src/reading/read-centre";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { noCells } from "../../src/workbook/cells";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf, type TestCell } from "./snapshot-of";

/** What is listed for a workbook whose third agent has this score. */
async function listedWith(score: TestCell): Promise<string[]> {
  const rows: TestCell[][] = [
    ["工号", "姓名", "质检员", "质检得分"],
    ["A1", "张三", "老李", 88],
    ["A2", "李四", "老李", 92],
    ["A3", "王五", "老李", score],
  ];
  const cells = snapshotOf([{ name: "质检", rows }]).cells.get("s0") ?? noCells;
  const snapshot = await takeSnapshot(memoryWorkbook([{ name: "质检", cells }]), unwatched);
  if (!snapshot.ok) throw new Error(snapshot.cause.kind);
  const choices = { settings: defaultSettings, corrections: [] };
  const { report } = await readCentre(snapshot.value, choices, unwatched);
  return report.issues.map(({ address, cause }) => `${address.row + 1} ${cause.kind}`);
}

test("a cell put right in the sheet is listed no more when the data are checked again", async () => {
  expect(await listedWith({ error: "#N/A" })).toEqual(["4 error-cell"]);
  expect(await listedWith(75)).toEqual([]);
});
