import { column, sheetSpec, tableBlock } from "../../../contract/specs";
import { payloadLimitBytes } from "../../../excel-host/host";
import { startExcel, type RunningExcel } from "../../../excel-host/in-jest";
import { HostWorkbook } from "../../../excel-host/model/workbook";
import { drawNew, tab } from "./draw-on";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => {
  excel.close();
});

beforeEach(() => {
  excel.host.open(new HostWorkbook("QA"));
});

/** 6 MB of text: more than Excel takes in one request. */
const texts = Array.from({ length: 200 }, (_, row) => `${row} ${"九".repeat(10_000)}`);
const large = sheetSpec({
  id: "letters",
  blocks: [
    tableBlock(
      [column("text")],
      texts.map((text) => [text]),
    ),
  ],
});

function written(): readonly unknown[] {
  const { grid } = tab(excel, "letters");
  return texts.map((_, row) => grid.value(3 + row, 0));
}

function sent(): readonly number[] {
  return excel.host.traffic.map(({ request }) => Buffer.byteLength(JSON.stringify(request)));
}

test("a sheet of more than one request may hold is written in portions below the limit", async () => {
  await drawNew([large]);
  expect(written()).toEqual(texts);
  expect(sent().reduce((sum, bytes) => sum + bytes)).toBeGreaterThan(payloadLimitBytes);
  expect(Math.max(...sent())).toBeLessThan(payloadLimitBytes);
  expect(excel.host.counters.requests).toBe(4);
});

test("a portion that Excel refuses as too large all the same is written in halves", async () => {
  excel.host.failAt({
    atRequest: 2,
    fault: "RequestPayloadSizeLimitExceeded",
    lasting: "once",
    when: "before",
  });
  await drawNew([large]);
  expect(written()).toEqual(texts);
  expect(excel.host.counters.requests).toBe(6);
});

test("once a single row is too large there is nothing left to halve", async () => {
  excel.host.failAt({
    atRequest: 2,
    fault: "RequestPayloadSizeLimitExceeded",
    lasting: "for-good",
    when: "before",
  });
  await expect(drawNew([large])).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
  // The header's own row is a row too: 200 rows and it are halved down to one.
  expect(excel.host.counters.requests).toBeLessThan(12);
});

test("no write is so large that Microsoft's client would cut it up itself", async () => {
  const rows = Array.from({ length: 2_000 }, (_, row) => [row, row + 1, row + 2]);
  const spec = sheetSpec({
    id: "letters",
    blocks: [tableBlock([column("a"), column("b"), column("c")], rows)],
  });
  await drawNew([spec]);
  expect(excel.host.counters.requests).toBe(1);
  const writes = excel.host.traffic.flatMap(({ request }) =>
    request.Actions.filter(({ Name }) => Name === "Formulas"),
  );
  // 6,003 cells, at most 1,500 at a time.
  expect(writes).toHaveLength(5);
  expect(tab(excel, "letters").grid.value(2_002, 2)).toBe(2_001);
});
