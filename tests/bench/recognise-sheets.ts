import { headerKey } from "../../src/reading/recognition/header-key";
import { recognise } from "../../src/reading/recognition/recognise";
import { findTables } from "../../src/reading/tables/find-tables";
import { SheetView } from "../../src/reading/tables/sheet-view";
import { CellsBuilder, numberFormat, type SheetCells } from "../../src/workbook/cells";
import type { SheetDescription } from "../../src/workbook/port";

const headers = [
  ...["工号", "姓名", "班组", "月份", "接听量", "平均处理时长(秒)", "平均通话时长(秒)", "满意度"],
  ...["质检得分", "差错数", "投诉量", "排班吻合率", "一次解决率", "转接量", "出勤率"],
  ...["备注", "入职日期", "班长", "平均话后处理时长(秒)", "短信发送率"],
];

/** A month's summary as a centre keeps it: title, header, an agent a row. */
function summary(rows: number, sheet: number): SheetCells {
  const builder = new CellsBuilder();
  builder.addText(0, 0, `2026年${(sheet % 12) + 1}月坐席绩效`);
  for (const [column, header] of headers.entries()) builder.addText(1, column, header);
  for (let row = 2; row < rows + 2; row++) {
    builder.addText(row, 0, `A${sheet * 1000 + row}`);
    builder.addText(row, 1, `坐席${sheet * 1000 + row}`);
    builder.addText(row, 2, `${row % 20}组`);
    builder.addText(row, 3, "2026-03");
    for (let column = 4; column < 15; column++) {
      builder.addNumber(row, column, ((row * 7 + column) % 90) + 1, numberFormat.general);
    }
    if (row % 9 === 0) builder.addText(row, 15, "请假一天");
    builder.addNumber(row, 16, 45000 + row, numberFormat.date);
    builder.addText(row, 17, `班长${row % 20}`);
    builder.addNumber(row, 18, row % 60, numberFormat.general);
    builder.addNumber(row, 19, (row % 100) / 100, numberFormat.percent);
  }
  return builder.build();
}

/** An id and a figure a row, as far down as a sheet goes. */
function longList(rows: number): SheetCells {
  const builder = new CellsBuilder();
  builder.addText(0, 0, "工号");
  builder.addText(0, 1, "接听量");
  for (let row = 1; row < rows; row++) {
    builder.addText(row, 0, `A${row % 5000}`);
    builder.addNumber(row, 1, row % 900, numberFormat.general);
  }
  return builder.build();
}

function description(name: string): SheetDescription {
  return {
    key: name,
    name,
    visibility: "visible",
    ours: null,
    tables: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
  };
}

type Measured = {
  readonly find: number;
  readonly recognise: number;
  readonly tables: number;
  /** Processor time of both, which a busy machine does not lengthen as it does the clock's. */
  readonly cpu: number;
};

function measured(sheets: readonly SheetCells[]): Measured {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const tables = sheets.flatMap((cells, i) =>
    findTables(new SheetView(description(`${i + 1}月`), cells, "1900")),
  );
  const found = performance.now();
  for (const table of tables) recognise(table, headerKey(table), null);
  const end = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  return {
    find: found - start,
    recognise: end - found,
    tables: tables.length,
    cpu: (user + system) / 1000,
  };
}

/** Prints, as JSON, the least of a few runs in milliseconds: tables found, and recognised. */
function main(): void {
  const fifty = Array.from({ length: 50 }, (_, sheet) => summary(500, sheet));
  const long = [longList(1_048_576)];
  const best = (sheets: readonly SheetCells[]): Measured =>
    Array.from({ length: 5 }, () => measured(sheets)).reduce((least, each) =>
      each.find + each.recognise < least.find + least.recognise ? each : least,
    );
  const cold = measured(fifty);
  console.log(JSON.stringify({ cold, fifty: best(fifty), long: best(long) }));
}

main();
