import { onEdit } from "../../../src/workbook/office/edit-events";
import { startExcel, type RunningExcel } from "../../excel-host/in-jest";
import { HostWorkbook } from "../../excel-host/model/workbook";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

beforeEach(() => {
  excel.host.open(new HostWorkbook("QA"));
});

afterAll(() => {
  excel.close();
});

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Messages between the windows take a few turns of the event loop. */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await turn();
};

/** The client's answer may take its time; a test that waits in vain ends by its own limit. */
const listens = async (wanted: boolean): Promise<void> => {
  while (excel.host.workbook.Worksheets.listens !== wanted) await turn();
  await settle();
};

const type = (source = "Local"): void => {
  excel.host.workbook.active.changed("B2", "RangeEdited", source);
};

test("hears what the person and her colleagues change, on every sheet", async () => {
  let heard = 0;
  const stop = onEdit(() => heard++);
  await listens(true);
  type();
  type("Remote");
  excel.host.workbook.Worksheets.create("KPI").changed("A1");
  await settle();
  expect(heard).toBe(3);
  stop();
  await listens(false);
});

test("does not hear what the pane itself writes", async () => {
  let heard = 0;
  const stop = onEdit(() => heard++);
  await listens(true);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("QA").getRange("A1").values = [["ours"]];
    await context.sync();
  });
  await settle();
  expect(heard).toBe(0);
  stop();
  await listens(false);
});

test("hears nothing more once it has stopped, and Excel tells nothing more", async () => {
  let heard = 0;
  const stop = onEdit(() => heard++);
  await listens(true);
  stop();
  stop();
  type();
  await settle();
  expect(heard).toBe(0);
  expect(excel.host.workbook.Worksheets.listens).toBe(false);
});

test("stopping before Excel has answered leaves nothing behind", async () => {
  const stop = onEdit(() => undefined);
  stop();
  await settle();
  expect(excel.host.workbook.Worksheets.listens).toBe(false);
});

test("an Excel that refuses to tell of changes breaks nothing", async () => {
  excel.host.failAt({
    atRequest: 1,
    fault: "GeneralException",
    lasting: "for-good",
    when: "before",
  });
  const stop = onEdit(() => undefined);
  await settle();
  stop();
  await settle();
  expect(excel.host.workbook.Worksheets.listens).toBe(false);
});
