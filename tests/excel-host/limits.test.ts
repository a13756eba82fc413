import { startExcel, type RunningExcel } from "./in-jest";
import { HostWorkbook } from "./model/workbook";
import { refusalOf } from "./refusal";
import { transportFault, type TransportFault } from "./wire";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

beforeEach(() => {
  excel.host.open(new HostWorkbook("Agents"));
});

afterAll(() => {
  excel.close();
});

const agents = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Agents");

const block = (rows: number, columns: number, value: string): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

describe("payloads", () => {
  it("above 5 MB are refused on the way in, and nothing of them is written", async () => {
    const refusal = await refusalOf(async (context) => {
      agents(context).getRangeByIndexes(0, 0, 600, 10).values = block(600, 10, "x".repeat(1000));
      await context.sync();
    });
    expect(refusal.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.host.workbook.active.grid.value(0, 0)).toBe("");
  });

  it("above 5 MB are refused on the way out, and half the rows pass", async () => {
    const { grid } = excel.host.workbook.active;
    for (let row = 0; row < 6000; row++) grid.put(row, 0, "x".repeat(1000), null);
    const read = (rows: number): Promise<number> =>
      Excel.run(async (context) => {
        const range = agents(context).getRangeByIndexes(0, 0, rows, 1).load("values");
        await context.sync();
        return range.values.length;
      });
    await expect(read(6000)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    await expect(read(3000)).resolves.toBe(3000);
  });

  it("of more than 5 million cells are refused whatever they hold", async () => {
    const refusal = await refusalOf(async (context) => {
      agents(context).getRange("A:E").load("values");
      await context.sync();
    });
    expect(refusal.code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("requirement sets", () => {
  it("keep the floor: what came later than 1.12 is refused by the client itself", async () => {
    const refusal = await refusalOf((context) => {
      context.workbook.tables.getItem("tblAgents").resize("A1:B9");
      return context.sync();
    });
    expect(refusal.code).toBe("ApiNotFound");
    expect(refusal.message).toContain("ExcelApi 1.13");
    expect(excel.host.counters.requests).toBe(0);
  });
});

describe("protection", () => {
  it("lets values only into unlocked cells", async () => {
    await Excel.run(async (context) => {
      agents(context).getRange("B1:B9").format.protection.locked = false;
      agents(context).protection.protect({ allowFormatColumns: true });
      await context.sync();
      agents(context).getRange("B2").values = [[1]];
      agents(context).getRange("A1").format.columnWidth = 80;
      await context.sync();
    });
    const forbidden: readonly ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A2").values = [[1]]),
      (sheet) => (sheet.getRange("A2:B2").values = [[1, 2]]),
      (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000"),
      (sheet) => {
        sheet.getRange("A1").clear();
      },
      (sheet) => sheet.tables.add("D1:E2", true),
      (sheet) => {
        sheet.protection.protect();
      },
    ];
    for (const change of forbidden) {
      const refusal = await refusalOf(async (context) => {
        change(agents(context));
        await context.sync();
      });
      expect(refusal.code).toBe("AccessDenied");
    }
    await Excel.run(async (context) => {
      agents(context).protection.unprotect();
      agents(context).getRange("A2").values = [[1]];
      const protection = agents(context).protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  it("by password asks for it", async () => {
    excel.host.workbook.active.Protection.Protect({}, "secret");
    const refusal = await refusalOf(async (context) => {
      agents(context).protection.unprotect("guess");
      await context.sync();
    });
    expect(refusal.code).toBe("AccessDenied");
  });

  it("of the structure keeps sheets as they are, but not their cells", async () => {
    excel.host.workbook.Protection.Protect(null);
    await Excel.run(async (context) => {
      agents(context).getRange("A1").values = [[1]];
      await context.sync();
    });
    const forbidden: readonly ((context: Excel.RequestContext) => void)[] = [
      (context) => context.workbook.worksheets.add("Plan"),
      (context) => (agents(context).name = "Plan"),
      (context) => {
        agents(context).delete();
      },
    ];
    for (const change of forbidden) {
      const refusal = await refusalOf(async (context) => {
        change(context);
        await context.sync();
      });
      expect(refusal.code).toBe("AccessDenied");
    }
  });
});

describe("cell-edit mode", () => {
  it("refuses everything until the person has finished typing", async () => {
    excel.host.cellEditMode = true;
    const work = (): Promise<void> =>
      Excel.run(async (context) => {
        agents(context).getRange("A1").values = [[1]];
        await context.sync();
      });
    await expect(work()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(excel.host.workbook.active.grid.value(0, 0)).toBe("");
    excel.host.cellEditMode = false;
    await work();
    expect(excel.host.workbook.active.grid.value(0, 0)).toBe(1);
  });
});

describe("faults", () => {
  /** Three steps, each a request; writes its number into the next row. */
  const threeSteps = (): Promise<void> =>
    Excel.run(async (context) => {
      for (let step = 1; step <= 3; step++) {
        agents(context).getCell(step - 1, 0).values = [[step]];
        await context.sync();
      }
    });

  const written = (): readonly unknown[] =>
    [0, 1, 2].map((row) => excel.host.workbook.active.grid.value(row, 0));

  it.each(Object.keys(transportFault) as TransportFault[])(
    "reach the add-in as %s",
    async (fault) => {
      excel.host.failAt({ atRequest: 1, fault, lasting: "once", when: "before" });
      await expect(threeSteps()).rejects.toMatchObject({ code: fault });
      await expect(threeSteps()).resolves.toBeUndefined();
    },
  );

  it("at every request of a scenario leave what came before", async () => {
    await threeSteps();
    const { requests } = excel.host.counters;
    expect(requests).toBeGreaterThanOrEqual(3);
    for (let k = 1; k <= requests; k++) {
      excel.host.open(new HostWorkbook("Agents"));
      excel.host.failAt({
        atRequest: k,
        fault: "GeneralException",
        lasting: "for-good",
        when: "before",
      });
      await expect(threeSteps()).rejects.toMatchObject({ code: "GeneralException" });
      expect(written()).toEqual([1, 2, 3].map((step) => (step < k ? step : "")));
      await expect(threeSteps()).rejects.toMatchObject({ code: "GeneralException" });
      excel.host.noMoreFaults();
      await expect(threeSteps()).resolves.toBeUndefined();
      expect(written()).toEqual([1, 2, 3]);
    }
  });

  it("may come after the work is done: the write stands though the add-in hears it failed", async () => {
    excel.host.failAt({
      atRequest: 2,
      fault: "InvalidOrTimedOutSession",
      lasting: "once",
      when: "after",
    });
    await expect(threeSteps()).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    expect(written()).toEqual([1, 2, ""]);
  });
});
