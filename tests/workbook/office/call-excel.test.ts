import { callExcel, patience, type Patience } from "../../../src/workbook/office/call-excel";
import { causeOf, valueOf } from "../../contract/harness";
import { startExcel, type RunningExcel } from "../../excel-host/in-jest";
import { HostWorkbook } from "../../excel-host/model/workbook";
import type { TransportFault } from "../../excel-host/wire";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

beforeEach(() => {
  excel.host.open(new HostWorkbook("Scores"));
});

afterAll(() => {
  excel.close();
});

const write = async (context: Excel.RequestContext): Promise<string> => {
  context.workbook.worksheets.getItem("Scores").getRange("A1").values = [["Ann"]];
  await context.sync();
  return "written";
};

const written = (): unknown => excel.host.workbook.active.grid.value(0, 0);

test("what Excel does is handed back", async () => {
  expect(valueOf(await callExcel(write))).toBe("written");
  expect(written()).toBe("Ann");
});

test.each<readonly [TransportFault, unknown]>([
  ["InvalidOperationInCellEditMode", { kind: "editing-cell" }],
  ["InvalidOrTimedOutSession", { kind: "session-lost" }],
  ["RequestPayloadSizeLimitExceeded", { kind: "request-too-large", sheet: "Scores" }],
  ["ResponsePayloadSizeLimitExceeded", { kind: "request-too-large", sheet: "Scores" }],
  ["AccessDenied", { kind: "host-refused", code: "AccessDenied" }],
  ["ActivityLimitReached", { kind: "host-refused", code: "ActivityLimitReached" }],
  ["GeneralException", { kind: "host-refused", code: "GeneralException" }],
])("%s has a cause of its own", async (fault, cause) => {
  excel.host.failAt({ atRequest: 1, fault, lasting: "for-good", when: "before" });
  expect(causeOf(await callExcel(write, { sheet: "Scores" }))).toEqual(cause);
  const drawing = { sheet: "Scores", proxiesLive: "request" } as const;
  expect(causeOf(await callExcel(write, drawing))).toEqual(cause);
});

test("where no range is used again, Excel is not asked to keep one", async () => {
  const asked = async (
    proxiesLive: "run" | "request",
  ): Promise<readonly (string | undefined)[]> => {
    excel.host.resetCounters();
    valueOf(await callExcel(write, { proxiesLive }));
    return excel.host.traffic.flatMap(({ request }) => request.Actions.map(({ Name }) => Name));
  };
  expect(await asked("run")).toContain("_KeepReference");
  expect(await asked("request")).not.toContain("_KeepReference");
  expect(written()).toBe("Ann");
});

describe("access denied", () => {
  test("in a workbook that is open for reading only", async () => {
    excel.host.workbook.ReadOnly = true;
    expect(causeOf(await callExcel(write, { sheet: "Scores" }))).toEqual({ kind: "read-only" });
  });

  test("on a protected sheet", async () => {
    excel.host.workbook.active.Protection.Protect({}, null);
    const cause = { kind: "sheet-protected", sheet: "Scores" };
    expect(causeOf(await callExcel(write, { sheet: "Scores" }))).toEqual(cause);
  });

  test("in a protected structure", async () => {
    excel.host.workbook.Protection.Protect(null);
    const add = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.add("Ranking");
      await context.sync();
    };
    expect(causeOf(await callExcel(add))).toEqual({ kind: "structure-protected" });
  });
});

describe("a person who types in a cell", () => {
  test("is told at once where nobody waits", async () => {
    excel.host.cellEditMode = true;
    expect(causeOf(await callExcel(write)).kind).toBe("editing-cell");
    expect(excel.host.counters.requests).toBe(1);
  });

  test("is waited for while work is under way, and nothing is done twice", async () => {
    excel.host.cellEditMode = true;
    let runs = 0;
    const count = async (context: Excel.RequestContext): Promise<void> => {
      runs++;
      if (runs === 3) excel.host.cellEditMode = false;
      await write(context);
    };
    const waiting = { tries: 5, pauseMilliseconds: 1 };
    valueOf(await callExcel(count, { patience: waiting }));
    expect(runs).toBe(3);
    expect(written()).toBe("Ann");
  });

  test("is told in the end", async () => {
    excel.host.cellEditMode = true;
    const waiting = { tries: 4, pauseMilliseconds: 1 };
    expect(causeOf(await callExcel(write, { patience: waiting })).kind).toBe("editing-cell");
    expect(excel.host.counters.requests).toBe(4);
  });

  test("is waited for at most three seconds while reading, half a minute while writing", () => {
    const seconds = ({ tries, pauseMilliseconds }: Patience): number =>
      ((tries - 1) * pauseMilliseconds) / 1000;
    expect(seconds(patience.whileReading)).toBe(3);
    expect(seconds(patience.whileWriting)).toBe(30);
  });
});

test("no other refusal is tried again, lest something be written twice", async () => {
  excel.host.failAt({ atRequest: 1, fault: "GeneralException", lasting: "once", when: "after" });
  const waiting = { tries: 5, pauseMilliseconds: 1 };
  expect(causeOf(await callExcel(write, { patience: waiting })).kind).toBe("host-refused");
  expect(excel.host.counters.requests).toBe(1);
});

test("our own mistakes are thrown, not made a cause", async () => {
  const careless = (context: Excel.RequestContext): Promise<string> =>
    Promise.resolve(context.workbook.worksheets.getItem("Scores").name);
  await expect(callExcel(careless)).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  const broken = (): Promise<never> => Promise.reject(new Error("defect"));
  await expect(callExcel(broken)).rejects.toThrow("defect");
});
