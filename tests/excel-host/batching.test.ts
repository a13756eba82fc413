import { startExcel, type RunningExcel } from "./in-jest";
import { HostWorkbook } from "./model/workbook";
import { refusalOf } from "./refusal";

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

describe("one batch", () => {
  it("is one request, however much was asked for", async () => {
    await Excel.run(async (context) => {
      await context.sync();
      excel.host.resetCounters();
      const sheet = agents(context);
      sheet.getRange("A1:B2").values = [
        ["Agent", "AHT"],
        ["A. Berg", 312],
      ];
      sheet.getRange("A1:B1").format.font.bold = true;
      const used = sheet.getUsedRange().load("values");
      await context.sync();
      expect(used.values).toHaveLength(2);
      expect(excel.host.counters.requests).toBe(1);
      expect(excel.host.traffic).toHaveLength(1);
      expect(excel.host.counters.actions).toBe(excel.host.traffic[0]?.request.Actions.length);
      expect(excel.host.counters.bytesIn).toBeGreaterThan(500);
      expect(excel.host.counters.bytesOut).toBeGreaterThan(100);
    });
  });

  it("that fails half way keeps what was done before, and tells where it stopped", async () => {
    const refusal = await refusalOf(async (context) => {
      agents(context).getRange("A1").values = [["done"]];
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [["never"]];
      agents(context).getRange("A2").values = [["never"]];
      await context.sync();
    });
    expect(refusal.code).toBe("ItemNotFound");
    const { grid } = excel.host.workbook.active;
    expect([grid.value(0, 0), grid.value(1, 0)]).toEqual(["done", ""]);
  });

  it("loads what was named and nothing else", async () => {
    await Excel.run(async (context) => {
      const sheet = agents(context).load("name");
      await context.sync();
      expect(sheet.name).toBe("Agents");
      expect(() => sheet.visibility).toThrow(/not available/);
      sheet.load({ visibility: true, protection: { protected: true } });
      await context.sync();
      expect([sheet.visibility, sheet.protection.protected]).toEqual(["Visible", false]);
      sheet.load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: "Agents", position: 0, visibility: "Visible" });
    });
  });

  it("loads the items of a collection, some of them when asked so", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["Courses", "Trainers", "Venues"]) worksheets.add(name);
      worksheets.load({ $top: 2, $skip: 1, name: true });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Courses", "Trainers"]);
    });
  });

  it("may use the same range again after a sync", async () => {
    await Excel.run(async (context) => {
      const range = agents(context).getRange("A1:B1");
      range.values = [[1, 2]];
      await context.sync();
      range.values = [[3, null]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[3, 2]]);
    });
  });
});

describe("null objects", () => {
  it("say so and pass it on to what is reached through them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const used = sheet.getUsedRangeOrNullObject().load("values");
      const found = context.workbook.worksheets.getItemOrNullObject("agents").load("name");
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject, found.isNullObject]).toEqual([
        true,
        true,
        false,
      ]);
      expect(found.name).toBe("Agents");
    });
  });

  it("cannot be written to", async () => {
    const refusal = await refusalOf(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Nowhere").name = "Somewhere";
      await context.sync();
    });
    expect(refusal.code).toBe("InvalidOperation");
  });
});

describe("what the host does not simulate", () => {
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    [
      "a method",
      (context) => agents(context).getRange("A1").getSurroundingRegion().load("address"),
    ],
    ["a property to read", (context) => agents(context).getRange("A1").load("text")],
    ["a whole object", (context) => context.workbook.pivotTables.load("items/name")],
    [
      "a property to set",
      (context) => {
        agents(context).standardWidth = 12;
      },
    ],
  ])("fails loudly: %s", async (_what, use) => {
    const refusal = await refusalOf(async (context) => {
      use(context);
      await context.sync();
    });
    expect(refusal.code).toBe("ApiNotFound");
    expect(refusal.message).toMatch(/excel-host does not simulate/);
    expect(excel.host.takeDefects()).toEqual([expect.stringContaining("does not simulate")]);
  });

  it("includes everything that is the model's own", async () => {
    await Excel.run(async (context) => {
      await context.sync();
    });
    const paths = { 1: { Id: 1, ObjectPathType: 1, Name: "" } };
    const action = { Id: 2, ActionType: 3, Name: "mapFormulas", ObjectPathId: 1 };
    const body = JSON.stringify({ Actions: [action], ObjectPaths: paths });
    const answer = excel.host.answer(body);
    expect(answer).toMatchObject({
      kind: "response",
      text: expect.stringContaining("ApiNotFound"),
    });
    expect(excel.host.takeDefects()).toHaveLength(1);
  });

  it("fails the suite at its end when no test asked for it", async () => {
    const other = await startExcel();
    await refusalOf(async (context) => {
      context.workbook.pivotTables.load("items/name");
      await context.sync();
    });
    expect(() => {
      other.close();
    }).toThrow(/does not simulate HostWorkbook.PivotTables/);
    excel.close();
    excel = await startExcel();
  });

  it("includes requests that are none: they are answered, not left hanging", () => {
    excel.page.receive(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _actionName: "executeMethod",
        _conversationId: "conversation-1",
        _correlationId: 0,
        _data: { DdaMethod: { DispatchId: 93 }, ArrayData: [0, 0, 0, 0, "no JSON"] },
      }),
    );
    expect(excel.host.takeDefects()).toEqual([expect.stringContaining("JSON")]);
  });
});

describe("events", () => {
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

  it("tell the pane which cells changed, until it stops listening", async () => {
    const seen: string[] = [];
    const listening = await Excel.run(async (context) => {
      const sheet = agents(context).load("id");
      await context.sync();
      const added = sheet.onChanged.add((event) => {
        seen.push(`${event.address} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const write = (): Promise<void> =>
      Excel.run(async (context) => {
        agents(context).getRange("B2").values = [[1]];
        await context.sync();
      });
    await write();
    excel.host.workbook.active.changed("C3", "RangeEdited", "Remote");
    await settle();
    expect(seen).toEqual(["B2 Local", "C3 Remote"]);
    await Excel.run(listening.context, async (context) => {
      listening.remove();
      await context.sync();
    });
    await write();
    await settle();
    expect(seen).toHaveLength(2);
  });
});
