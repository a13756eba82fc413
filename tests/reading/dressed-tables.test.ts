import fc from "fast-check";
import { read } from "./read";
import type { TestCell } from "./snapshot-of";

/** What may stand between or below the true rows of a sheet somebody keeps by hand. */
type Dress = "agent" | "blank" | "total" | "remark" | "header" | "nameless" | "error";

const header = ["工号", "姓名", "班组", "月份", "接听量", "平均处理时长(秒)", "满意度"];

function dressedRow(dress: Dress, i: number): readonly TestCell[] {
  switch (dress) {
    case "agent":
      return [`A${i}`, `坐席${i}`, "一组", "2026-03", 500 + i, 200 + i, "95%"];
    case "blank":
      return [];
    case "total":
      return ["小计", null, null, null, 5000, 230, 0.95];
    case "remark":
      return ["注：以上数据不含外呼"];
    case "header":
      return header;
    case "nameless":
      return [null, null, "一组", "2026-03", 500, 200, "95%"];
    case "error":
      return [`A${i}`, `坐席${i}`, "一组", "2026-03", { error: "#N/A" }, "--", " "];
  }
}

const dress = fc.constantFrom<Dress>(
  "agent",
  "agent",
  "agent",
  "blank",
  "total",
  "remark",
  "header",
  "nameless",
  "error",
);

test("whatever a table is dressed in, its rows are used or listed once each, and no agent is lost", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(dress, { maxLength: 30 }),
      fc.nat(3),
      fc.nat(3),
      async (dresses, above, left) => {
        const pad = (row: readonly TestCell[]): TestCell[] => [
          ...Array<null>(left).fill(null),
          ...row,
        ];
        const body: Dress[] = ["agent", "agent", ...dresses];
        const rows = [
          ...Array.from({ length: above }, (_, i) => (i === 0 ? ["客服中心月报"] : [])),
          header,
          ...body.map(dressedRow),
        ].map(pad);
        const { report, centre } = await read({ name: "月报", rows });
        const filled = body.filter((kind) => kind !== "blank").length;
        const people = body.filter((kind) => kind === "agent" || kind === "error").length;
        expect(report.tables.map(({ kind }) => kind)).toEqual(["kpis"]);
        expect(report.rows.in).toBe(filled);
        expect(report.rows.in).toBe(report.rows.used + report.rows.setAside);
        expect(report.rows.used).toBe(people);
        expect(centre.agents).toHaveLength(people);
        const aside = report.issues.filter(({ action }) => action === "row-set-aside");
        expect(aside).toHaveLength(report.rows.setAside);
        expect(new Set(aside.map(({ address }) => address.row)).size).toBe(aside.length);
      },
    ),
    { numRuns: 150, seed: 20261122 },
  );
});
