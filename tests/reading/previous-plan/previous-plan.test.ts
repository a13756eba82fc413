import { unwatched } from "../../../src/foundation/watch";
import { localeFor } from "../../../src/locales/locale";
import { localeTags, type LocaleTag } from "../../../src/locales/locale-tag";
import { readPreviousPlan } from "../../../src/reading/previous-plan/previous-plan";
import { indexPlan } from "../../../src/sheets/plan-index";
import { tiersSheet } from "../../../src/sheets/tiers";
import { cellByIndex, CellsBuilder, type Cell, type SheetCells } from "../../../src/workbook/cells";
import { memoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { snapshotOf, valueOf } from "../../contract/harness";
import { aPlan } from "../../sheets/a-plan";

async function planned(language: LocaleTag): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook([]);
  const sheets = [tiersSheet(indexPlan(aPlan, localeFor(language)))];
  valueOf(await workbook.apply({ sheets, basedOn: [] }, unwatched));
  return workbook;
}

type Place = { readonly row: number; readonly column: number };

/** The cells as a person leaves them: each moved to where `place` says, or gone. */
function rearranged(cells: SheetCells, place: (at: Place, cell: Cell) => Place | null): SheetCells {
  const builder = new CellsBuilder();
  for (let r = 0; r < cells.rows.length; r++) {
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      const cell = cellByIndex(cells, i);
      const at = place({ row: cells.rows[r] ?? 0, column: cells.columns[i] ?? 0 }, cell);
      if (at === null) continue;
      if (cell.kind === "number") builder.addNumber(at.row, at.column, cell.value, cell.format);
      else if (cell.kind === "text") builder.addText(at.row, at.column, cell.value);
    }
  }
  return builder.build();
}

function edited(
  workbook: MemoryWorkbook,
  place: (at: Place, cell: Cell) => Place | null,
  name?: string,
): void {
  workbook.edit((book) => ({
    ...book,
    names: book.names.map((one) => {
      const tab = book.sheets[0]?.description.name ?? "";
      return { ...one, refersTo: one.refersTo.replaceAll(tab, name ?? tab) };
    }),
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      description: { ...sheet.description, name: name ?? sheet.description.name },
      cells: rearranged(sheet.cells, place),
    })),
  }));
}

async function read(workbook: MemoryWorkbook) {
  return readPreviousPlan(await snapshotOf(workbook));
}

describe("the last plan", () => {
  it.each(localeTags)("is read back whole from the sheet of tiers (%s)", async (language) => {
    const { plan, problems } = await read(await planned(language));
    expect(problems).toEqual([]);
    const { ranking, tiers, centre, analysis } = aPlan;
    expect(plan?.plan.made).toEqual({
      day: aPlan.today,
      dataTo: ranking.period?.last,
      results: ranking.agents.reduce((sum, { n }) => sum + n, 0),
    });
    expect(plan?.plan.people.size).toBe(tiers.length);
    for (const { agent, tier } of tiers) {
      const ranked = ranking.agents[agent];
      expect(plan?.plan.people.get(centre.agents[agent]?.id ?? "")).toEqual({
        name: centre.agents[agent]?.name,
        team: centre.agents[agent]?.team,
        tier,
        rank: ranked?.rank ?? null,
        n: ranked?.n,
        pBottom: ranked?.pBottom ?? null,
        pTop: ranked?.pTop ?? null,
        held: null,
      });
    }
    expect(plan?.before?.made).toEqual(analysis.movements?.since);
    expect(plan?.before?.people.get("1009")).toMatchObject({
      tier: "rest",
      n: 8,
      pBottom: 0.31,
      held: "waits",
    });
    expect(plan?.before?.people.get("0990")).toMatchObject({ tier: "one-to-one", name: "丁一" });
    expect(plan?.before?.people.has("1013")).toBe(false);
  });

  it("is found on a renamed tab, its rows sorted the other way round and a column moved to the end", async () => {
    const workbook = await planned("zh-CN");
    const whole = await read(workbook);
    const first = await snapshotOf(workbook);
    const table = first.description.sheets[0]?.tables.find(({ name }) => name === "PeilianTiers");
    const { row, rows, columns } = table?.range ?? { row: 0, rows: 0, columns: 0 };
    edited(
      workbook,
      (at) => {
        const isOfTable = at.row >= row && at.row < row + rows;
        if (!isOfTable) return at;
        const column = at.column === 3 ? columns - 1 : at.column > 3 ? at.column - 1 : at.column;
        return { row: at.row === row ? row : 2 * row + rows - at.row, column };
      },
      "我们的分层",
    );
    const again = await read(workbook);
    expect(again.problems).toEqual([]);
    expect(new Map([...(again.plan?.plan.people ?? [])].sort())).toEqual(
      new Map([...(whole.plan?.plan.people ?? [])].sort()),
    );
    expect(again.plan?.before?.made).toEqual(whole.plan?.before?.made);
  });

  it("lists a row whose tier was typed over, and keeps the others", async () => {
    const workbook = await planned("en");
    let isFirst = true;
    edited(workbook, (at, cell) => {
      const isTier = at.column === 0 && at.row > 6 && cell.value === "One-to-one coaching";
      if (!isTier || !isFirst) return at;
      isFirst = false;
      return null;
    });
    const { plan, problems } = await read(workbook);
    expect(problems).toEqual([
      expect.objectContaining({ cause: { kind: "previous-plan", problem: "row" } }),
    ]);
    expect(plan?.plan.people.size).toBe(aPlan.tiers.length - 1);
  });

  it("is listed and not compared with when the sheet was emptied or no longer says when it was made", async () => {
    const emptied = await planned("en");
    edited(emptied, () => null);
    const noDay = await planned("zh-TW");
    edited(noDay, (at, cell) => (cell.kind === "number" && cell.value > 40_000 ? null : at));
    for (const workbook of [emptied, noDay]) {
      const { plan, problems } = await read(workbook);
      expect(plan).toBeNull();
      expect(problems.map(({ cause }) => cause)).toEqual([
        { kind: "previous-plan", problem: "not-readable" },
      ]);
    }
  });

  it("is none in a workbook that was never planned", async () => {
    expect(await read(memoryWorkbook([]))).toEqual({ plan: null, problems: [] });
  });
});
