import { unwatched, type Checkpoint } from "../../../src/foundation/watch";
import { cellAt, cellKind, numberFormat, type SheetCells } from "../../../src/workbook/cells";
import type { WorkbookCause } from "../../../src/workbook/port";
import { readOfficeSheet } from "../../../src/workbook/office/read-sheet";
import { openXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import type { Result } from "../../../src/foundation/result";
import { grid, type CellFixture } from "../../contract/fixture";
import { causeOf, snapshotOf, valueOf } from "../../contract/harness";
import { openInExcel } from "../../contract/office-harness";
import { xlsxOf } from "../../contract/xlsx-fixture";
import { payloadLimitBytes } from "../../excel-host/host";
import { startExcel, type RunningExcel } from "../../excel-host/in-jest";
import { HostWorkbook } from "../../excel-host/model/workbook";
import type { Worksheet } from "../../excel-host/model/worksheet";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => {
  excel.close();
});

const sheet = (): Worksheet => excel.host.workbook.active;

const read = (checkpoint: Checkpoint = unwatched): Promise<Result<SheetCells, WorkbookCause>> =>
  readOfficeSheet(sheet().Id, checkpoint);

/** Opens cells in the simulated Excel, and gives what the file adapter reads of the same file. */
const opened = async (cells: readonly CellFixture[]): Promise<SheetCells | undefined> => {
  const fixture = { sheets: [{ name: "Data", cells }] };
  await openInExcel(excel, fixture);
  excel.host.resetCounters();
  const file = await snapshotOf(valueOf(openXlsx(xlsxOf(fixture), "centre.xlsx")));
  return [...file.cells.values()][0];
};

/** Rows of an export: an id, a day, a score, a share, and words. */
const exportRows = (count: number, words: string): readonly CellFixture[] =>
  Array.from({ length: count }, (_, row): readonly CellFixture[] => [
    { row, column: 0, value: `A${row % 500}` },
    { row, column: 1, value: 45_000 + (row % 90), format: "date" },
    { row, column: 2, value: row / 7 },
    { row, column: 3, value: (row % 100) / 100, format: row % 3 === 0 ? "percent" : "text" },
    { row, column: 5, value: words },
  ]).flat();

/** The same cells, whatever the order in which texts were met. */
const listed = (cells: SheetCells | undefined): readonly unknown[] => {
  if (cells === undefined) throw new Error("no cells");
  return [...cells.rows].flatMap((row, r) => {
    const from = cells.starts[r] ?? 0;
    const columns = cells.columns.slice(from, cells.starts[r + 1]);
    return [...columns].map((column) => [row, column, cellAt(cells, row, column)]);
  });
};

const sentAt = (): readonly number[] =>
  excel.host.traffic.map(({ response }) => Buffer.byteLength(JSON.stringify(response)));

describe("requests", () => {
  test("a sheet like most takes one", async () => {
    const file = await opened(
      grid(["Agent", "Score"], ["Ann", 88.5], ["Bo", true], ["# of calls", 1]),
    );
    expect(listed(valueOf(await read()))).toEqual(listed(file));
    // One more for the text that might have been an error.
    expect(excel.host.counters.requests).toBe(2);
    await opened(grid(["Agent", "Score"], ["Ann", 88.5]));
    valueOf(await read());
    expect(excel.host.counters.requests).toBe(1);
  });

  test("a long sheet takes one a block of about a megabyte, formats of numbers included", async () => {
    const file = await opened(exportRows(5_000, "good call, polite, missed the closing line"));
    expect(listed(valueOf(await read()))).toEqual(listed(file));
    const sizes = sentAt();
    expect(Math.max(...sizes)).toBeLessThan(payloadLimitBytes / 2);
    expect(sizes.length).toBeLessThanOrEqual(4);
  });

  test("texts have no formats asked", async () => {
    await opened(grid(...Array.from({ length: 3_000 }, (_, i) => [`A${i}`, `agent ${i}`])));
    valueOf(await read());
    const asked = excel.host.traffic.slice(1).map(({ request }) => JSON.stringify(request));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((text) => text.includes("numberFormat"))).toEqual([]);
  });
});

describe("an answer that is too large", () => {
  const heavy = "九".repeat(2_000);
  /** The corner is light, the rest weighs 6 kB a cell. */
  const suddenlyHeavy = (): readonly CellFixture[] => [
    ...Array.from({ length: 2_000 }, (_, row) => ({ row, column: 0, value: row })),
    ...Array.from({ length: 1_000 }, (_, i) => ({
      row: 500 + i,
      column: 1,
      value: `${heavy}${i}`,
    })),
  ];

  test("is asked in halves when Excel refuses it", async () => {
    const file = await opened(suddenlyHeavy());
    expect(listed(valueOf(await read()))).toEqual(listed(file));
    expect(Math.max(...sentAt())).toBeGreaterThan(payloadLimitBytes);
  });

  test("is asked in halves when Excel gives null instead", async () => {
    const file = await opened(suddenlyHeavy());
    excel.host.nullsInsteadOfTooLarge = true;
    try {
      expect(listed(valueOf(await read()))).toEqual(listed(file));
    } finally {
      excel.host.nullsInsteadOfTooLarge = false;
    }
  });

  test("in the very corner of the sheet costs a second look", async () => {
    excel.host.open(new HostWorkbook("Letters"));
    const texts = Array.from({ length: 300 }, (_, row) => `${"x".repeat(30_000)}${row}`);
    texts.forEach((text, row) => {
      sheet().grid.put(row, 1, text, null);
    });
    expect(valueOf(await read()).strings).toEqual(texts);
  });

  test("even for a single cell is a cause that names the sheet", async () => {
    await opened(grid(["a", 1], ["b", 2]));
    excel.host.failAt({
      atRequest: 2,
      fault: "ResponsePayloadSizeLimitExceeded",
      lasting: "for-good",
      when: "before",
    });
    const big = sheet();
    big.grid.put(5_000, 3, "far", null);
    expect(causeOf(await read())).toEqual({ kind: "request-too-large", sheet: "Data" });
  });
});

describe("far out", () => {
  test("two cells at opposite ends of a sheet cost three requests beside the look", async () => {
    excel.host.open(new HostWorkbook("Far"));
    sheet().grid.put(0, 16_383, "last column", null);
    sheet().grid.put(1_048_575, 0, 45_000, null);
    const last = { row: 1_048_575, column: 0, rows: 1, columns: 1 };
    sheet().styles.set("NumberFormat", last, "yyyy/m/d");
    const found = valueOf(await read());
    expect(cellAt(found, 0, 16_383)).toEqual({ kind: "text", value: "last column" });
    expect(cellAt(found, 1_048_575, 0)).toMatchObject({ value: 45_000, format: numberFormat.date });
    expect(excel.host.counters.requests).toBeLessThanOrEqual(5);
  });

  test("formats painted over a million rows are not read", async () => {
    excel.host.open(new HostWorkbook("Padded"));
    sheet().grid.put(3, 2, 7, null);
    const padded = { row: 0, column: 0, rows: 1_000_000, columns: 20 };
    sheet().styles.set("Fill.Color", padded, "#FFFF00");
    const found = valueOf(await read());
    expect([...found.rows]).toEqual([3]);
    expect(excel.host.counters.requests).toBe(1);
  });

  test("a wide sheet comes in the order of its rows", async () => {
    excel.host.open(new HostWorkbook("Wide"));
    for (let i = 0; i < 500; i++) sheet().grid.put(i, i * 32, i, null);
    const found = valueOf(await read());
    expect([...found.rows]).toEqual(Array.from({ length: 500 }, (_, i) => i));
    expect([...found.values]).toEqual([...found.rows]);
  });
});

describe("a sheet of 1,048,576 rows", () => {
  const rows = 1_048_576;

  const fill = (): void => {
    excel.host.open(new HostWorkbook("Calls"));
    for (let row = 0; row < rows; row++) {
      sheet().grid.put(row, 0, 45_000 + (row % 365), null);
      sheet().grid.put(row, 1, row % 1_000, null);
    }
    sheet().styles.set(
      "NumberFormat",
      { row: 1, column: 0, rows: rows - 1, columns: 1 },
      "d/m/yyyy",
    );
  };

  test("is read whole, no answer above 5 MB", async () => {
    fill();
    let largest = 0;
    let requests = 0;
    const watch: Checkpoint = () => {
      largest = Math.max(largest, ...sentAt());
      requests += excel.host.counters.requests;
      excel.host.resetCounters();
      return Promise.resolve("go-on");
    };
    const found = valueOf(await read(watch));
    expect(found.rows.length).toBe(rows);
    expect(found.values.length).toBe(2 * rows);
    expect(found.kinds.every((kind) => kind === cellKind.number)).toBe(true);
    expect(cellAt(found, 0, 0)).toMatchObject({ format: numberFormat.general });
    expect(cellAt(found, rows - 1, 0)).toEqual({
      kind: "number",
      value: 45_000 + ((rows - 1) % 365),
      format: numberFormat.date,
    });
    expect(largest).toBeLessThan(payloadLimitBytes);
    expect(requests).toBeLessThan(80);
  });
});

describe("on the way", () => {
  const rows = 20_000;

  const openLong = (): void => {
    excel.host.open(new HostWorkbook("Data"));
    for (let row = 0; row < rows; row++) {
      sheet().grid.put(
        row,
        0,
        `${row} ${"words that take room in what Excel answers ".repeat(4)}`,
        null,
      );
    }
  };

  test("progress only grows, and ends below the whole", async () => {
    openLong();
    const told: number[] = [];
    valueOf(
      await read((done) => {
        told.push(done);
        return Promise.resolve("go-on");
      }),
    );
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  test("it stops between two blocks when told so", async () => {
    openLong();
    let asked = 0;
    const stop: Checkpoint = () => Promise.resolve(++asked === 3 ? "stop" : "go-on");
    expect(causeOf(await read(stop))).toEqual({ kind: "cancelled" });
    expect(excel.host.counters.requests).toBe(2);
  });

  test("a sheet deleted meanwhile is a named cause", async () => {
    openLong();
    const { workbook } = excel.host;
    workbook.Worksheets.create("Other");
    const doomed = sheet();
    let asked = 0;
    const deleting: Checkpoint = () => {
      if (++asked === 3) doomed.Delete();
      return Promise.resolve("go-on");
    };
    expect(causeOf(await read(deleting))).toEqual({ kind: "sheet-missing", sheet: "Data" });
  });

  test("a person who clicks into a cell is waited for", async () => {
    openLong();
    let asked = 0;
    const clicking: Checkpoint = () => {
      if (++asked === 3) {
        excel.host.cellEditMode = true;
        setTimeout(() => {
          excel.host.cellEditMode = false;
        }, 300);
      }
      return Promise.resolve("go-on");
    };
    expect(valueOf(await read(clicking)).strings.length).toBe(rows);
  });
});
