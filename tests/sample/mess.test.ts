import { parseRange } from "../../src/foundation/address";
import { dayFromCivil } from "../../src/foundation/day";
import { localeTags } from "../../src/locales/locale-tag";
import { sampleCentre } from "../../src/sample/sample-centre";
import type { MessKind } from "../../src/sample/truth";
import { wordsOf } from "../../src/sample/words";
import { gridOf, sheetNamed, type PlainValue } from "./sample-cells";

const today = dayFromCivil(2026, 11, 22);

describe.each(localeTags)("the mess in the sheets (%s)", (language) => {
  const words = wordsOf(language);
  const { sheets, truth } = sampleCentre({ agents: 120, months: 3, language, seed: 5, today });

  /** Where a kind of mess is, with the row it is in. */
  function places(what: MessKind, sheetName: string) {
    const grid = gridOf(sheetNamed(sheets, sheetName));
    return truth.planted.flatMap((planted) => {
      if (planted.kind !== "mess" || planted.what !== what || planted.sheet !== sheetName)
        return [];
      const place = parseRange(planted.cell);
      const row = grid[place?.row ?? -1] ?? [];
      return [{ row: place?.row ?? -1, cells: row, value: row[place?.column ?? -1] ?? null }];
    });
  }

  test("the KPI header has two rows with merged groups", () => {
    const block = sheetNamed(sheets, words.sheets.kpis).blocks[0];
    const merges = block?.kind === "cells" ? block.merges : [];
    expect(merges).toContainEqual({ row: 3, column: 0, rows: 2, columns: 1 });
    expect(merges).toContainEqual({ row: 3, column: 4, rows: 1, columns: 4 });
  });

  test("an agent stands below the KPI sheet's total row, whose sum is Excel's", () => {
    const grid = gridOf(sheetNamed(sheets, words.sheets.kpis));
    const [total] = places("total-row", words.sheets.kpis);
    expect(total?.value).toBe(words.total);
    expect(grid).toHaveLength((total?.row ?? 0) + 2);
    expect(grid.at(-1)?.[0]).toBe("2026-10");
    const calls = grid
      .slice(5, total?.row)
      .map((row) => row[4])
      .filter((value) => typeof value === "number");
    expect(total?.cells[4]).toBe(calls.reduce((sum, value) => sum + value, 0));
    expect(places("number-as-text", words.sheets.kpis).map(({ value }) => typeof value)).toEqual(
      Array.from({ length: 4 }, () => "string"),
    );
  });

  test("percentages come as text, as bare fractions and as formatted fractions", () => {
    const [row = []] = gridOf(sheetNamed(sheets, words.sheets.kpis)).slice(5);
    expect(String(row[8])).toMatch(/^\d\d\.\d%$/);
    expect(fraction(row[9])).toBe(true);
    expect(fraction(row[10])).toBe(true);
  });

  test("one handling time is a hundred times too long, and nil is written as --", () => {
    expect(
      places("implausible-value", words.sheets.kpis).map(({ value }) => Number(value) > 7200),
    ).toEqual([true]);
    const nil = places("nil", words.sheets.kpis);
    expect(nil.length).toBeGreaterThanOrEqual(2);
    for (const { value } of nil) expect(value).toBe("--");
  });

  test("the last review is an exact copy of an earlier one, one score has lost its decimal point", () => {
    const [copy] = places("duplicate-row", words.sheets.reviews);
    const grid = gridOf(sheetNamed(sheets, words.sheets.reviews));
    const same = grid.filter((row) => row[0] === copy?.value);
    expect(same).toHaveLength(2);
    expect(same[0]).toEqual(same[1]);
    const [wrong] = places("implausible-value", words.sheets.reviews);
    expect(Number(wrong?.value)).toBeGreaterThan(100);
    expect(places("number-as-text", words.sheets.reviews)).toHaveLength(5);
  });

  test("ids are text on the staff list and numbers among the reviews", () => {
    const staff = gridOf(sheetNamed(sheets, words.sheets.staff));
    const reviews = gridOf(sheetNamed(sheets, words.sheets.reviews));
    expect(typeof staff[4]?.[0]).toBe("string");
    expect(typeof reviews[4]?.[2]).toBe("number");
    expect(String(reviews[4]?.[7])).toMatch(/^\d:\d\d:\d\d$/);
    expect(staff[3]?.[1]).toMatch(/\*$/);
  });

  test("some joining dates are text, and a note stands right below the staff list", () => {
    for (const { value } of places("date-as-text", words.sheets.staff)) {
      expect(value).toMatch(/^\d{4}\/\d{1,2}\/\d{1,2}$/);
    }
    expect(places("date-as-text", words.sheets.staff)).toHaveLength(4);
    const grid = gridOf(sheetNamed(sheets, words.sheets.staff));
    expect(grid.at(-1)).toEqual([words.strayNotes.staff]);
    expect(grid.at(-2)?.length).toBeGreaterThan(5);
  });

  test("a sheet of drop-down lists is hidden", () => {
    expect(sheetNamed(sheets, words.sheets.lists).visibility).toBe("very-hidden");
  });
});

function fraction(value: PlainValue | undefined): boolean {
  return typeof value === "number" && value > 0 && value <= 1;
}
