import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startExcelInChromium, type ChromiumExcel } from "./in-chromium";
import { HostWorkbook } from "./model/workbook";

const html = `<!doctype html><html><head><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><p role="status"></p><script src="pane.js"></script></body></html>`;

/** An add-in of a few lines: writes a cell, answers a ribbon button, says what it sees. */
const script = `
Office.actions.associate("generate", (event) => { document.title = "pressed"; event.completed(); });
Office.onReady(async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Agents");
    sheet.getRange("A1").values = [["陈伟"]];
    const range = sheet.getRange("A1:B1").load("values");
    await context.sync();
    return range.values[0].join("|");
  });
  const colour = Office.context.officeTheme && Office.context.officeTheme.bodyBackgroundColor;
  await fetch("https://example.com/").catch(() => undefined);
  document.querySelector("p").textContent = [read, Office.context.displayLanguage, colour].join(" ");
});`;

let folder = "";
let excel: ChromiumExcel;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "peilian-pane-"));
  writeFileSync(path.join(folder, "taskpane.html"), html);
  writeFileSync(path.join(folder, "pane.js"), script);
  const workbook = new HostWorkbook("Agents");
  workbook.active.grid.put(0, 1, 312, null);
  const options = { pane: folder, workbook, displayLanguage: "zh-CN", theme: "dark" } as const;
  excel = await startExcelInChromium(options);
});

afterAll(async () => {
  await excel.close();
  rmSync(folder, { recursive: true });
});

it("answers Microsoft's office.js in a real browser, with the language and the theme that were asked for", async () => {
  const status = excel.frame.locator("p:not(:empty)");
  expect(await status.textContent()).toBe("陈伟|312 zh-CN #292929");
  expect(excel.host.workbook.active.grid.value(0, 0)).toBe("陈伟");
});

it("lets nothing out to the network, and says what wanted to go", () => {
  expect(excel.unanswered).toContain("https://example.com/");
});

it("presses a ribbon button and hears that its work is done", async () => {
  expect(excel.excel.pressButton("generate")).toBe(true);
  await excel.frame.waitForFunction(() => document.title === "pressed");
  while (excel.excel.completedCommands === 0) await excel.page.waitForTimeout(10);
  expect(excel.excel.completedCommands).toBe(1);
});
