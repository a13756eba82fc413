import { noCells } from "../../src/workbook/cells";
import { noChoices } from "../../src/jobs/choices";
import { checkData } from "../../src/jobs/check-data";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { jobContext, sampleWorkbook, snapshotOf } from "./sample-workbook";

describe("Check data", () => {
  it("counts every row as used or set aside, and lists each row set aside", async () => {
    const snapshot = await snapshotOf(await sampleWorkbook("zh-CN"));
    const checked = await checkData(snapshot, noChoices, jobContext());
    if (!checked.ok) throw new Error(checked.cause.kind);
    const { report, language } = checked.value;
    expect(language).toBe("zh-CN");
    expect(report.rows.in).toBe(report.rows.used + report.rows.setAside);
    expect(report.rows.setAside).toBeGreaterThan(0);
    expect(report.issues.filter(({ action }) => action === "row-set-aside")).toHaveLength(
      report.rows.setAside,
    );
  });

  it("ends with what it found instead when no table is about agents", async () => {
    const snapshot = await snapshotOf(memoryWorkbook([{ name: "Sheet1", cells: noCells }]));
    const checked = await checkData(snapshot, noChoices, jobContext());
    expect(checked).toMatchObject({ ok: false, cause: { kind: "nothing-usable" } });
  });

  it("can be cancelled", async () => {
    const snapshot = await snapshotOf(await sampleWorkbook());
    expect(await checkData(snapshot, noChoices, jobContext("read"))).toEqual({
      ok: false,
      cause: { kind: "cancelled" },
    });
  });
});
