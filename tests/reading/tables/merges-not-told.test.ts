import { unwatched } from "../../../src/foundation/watch";
import { defaultSettings } from "../../../src/domain/settings/settings";
import { localeTags, type LocaleTag } from "../../../src/locales/locale-tag";
import { readCentre, type CentreReading } from "../../../src/reading/read-centre";
import type { WorkbookSnapshot } from "../../../src/workbook/port";
import { sampleWorkbook, snapshotOf } from "../../jobs/sample-workbook";
import { fieldsOf, kindsOf, read } from "../read";
import type { TestCell } from "../snapshot-of";

/** As Excel hands it over where it tells nothing of merged cells. */
function withoutMerges(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const { description } = snapshot;
  const sheets = description.sheets.map((sheet) => ({ ...sheet, merges: [] }));
  return { ...snapshot, description: { ...description, sheets } };
}

function readAll(snapshot: WorkbookSnapshot): Promise<CentreReading> {
  return readCentre(snapshot, { settings: defaultSettings, corrections: [] }, unwatched);
}

test.each<LocaleTag>(localeTags)(
  "the sample's sheet of monthly KPIs is read the same whether or not its merged cells are known (%s)",
  async (language) => {
    const told = await snapshotOf(await sampleWorkbook(language, 12));
    const plain = withoutMerges(told);
    const known = await readAll(told);
    const found = await readAll(plain);
    expect(kindsOf(found)).toEqual(kindsOf(known));
    const kpis = ({ report }: CentreReading) => {
      const table = report.tables.find(({ kind }) => kind === "kpis");
      const issues = report.issues.filter(({ address }) => address.sheet === table?.sheet);
      return { table, issues };
    };
    expect(kpis(known).table?.headerRows).toBe(2);
    expect(kpis(found)).toEqual(kpis(known));
  },
);

const upper = ["月份", "工号", "姓名", "话务", null, "质量", null];
const lower = [null, null, null, "接听量", "平均处理时长", "满意度", "一次解决率"];
const agents: readonly (readonly TestCell[])[] = [
  ["2026-01", "1001", "王芳", 612, 341, 0.92, 0.81],
  ["2026-01", "1002", "李娜", 588, 365, 0.9, 0.78],
  ["2026-02", "1001", "王芳", 640, 338, 0.93, 0.82],
];

test("group names typed once over their columns, beside single columns: 工号 | 姓名 | 话务 over 接听量 …", async () => {
  const reading = await read({ name: "月报", rows: [["客服月报"], [], upper, lower, ...agents] });
  expect(kindsOf(reading)).toEqual(["kpis"]);
  const [table] = reading.report.tables;
  expect(table?.columns.map(({ header }) => header)).toEqual([
    "月份",
    "工号",
    "姓名",
    "话务 / 接听量",
    "话务 / 平均处理时长",
    "质量 / 满意度",
    "质量 / 一次解决率",
  ]);
  expect(fieldsOf(reading)).not.toContain(null);
});

test("a first row of texts under a header with a nameless column is data, not a second header", async () => {
  const rows = [
    ["工号", "姓名", "班组", null],
    ["1001", "王芳", "一组", "组长"],
    ["1002", "李娜", "二组", "组员"],
  ];
  const { report } = await read({ name: "名单", rows });
  expect(report.tables.map((table) => table.columns.map(({ header }) => header))).toEqual([
    ["工号", "姓名", "班组", ""],
  ]);
});
