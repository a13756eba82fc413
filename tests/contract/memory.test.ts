import { parseRange, rangeName } from "../../src/foundation/address";
import { unreachable } from "../../src/foundation/result";
import { renamedTab } from "../../src/workbook/memory/book";
import type { DrawnLook } from "../../src/workbook/memory/drawn-sheet";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Conditional, Validation } from "../../src/workbook/sheet-spec";
import { numberFormatCodes } from "../../src/workbook/styles";
import { cellsOf } from "./fixture";
import type { ConditionalKind, Harness, SheetLook, ValidationLook } from "./harness";
import { workbookContract } from "./workbook-contract";

const harness: Harness<MemoryWorkbook> = {
  open: ({ sheets, names = [], ...options }) =>
    Promise.resolve(
      memoryWorkbook(
        sheets.map(({ cells = [], ...sheet }) => ({ ...sheet, cells: cellsOf(cells) })),
        { ...options, names: names.map((name) => ({ ...name, scope: null })) },
      ),
    ),
  reopen: (book) => Promise.resolve(book),
  renameTab: (book, from, to) => {
    book.edit((before) => renamedTab(before, from, to));
    return Promise.resolve(book);
  },
  merges: "told",
  inspect: (book, tab) => Promise.resolve(lookOf(book, tab)),
};

workbookContract("memory", harness);

function lookOf(book: MemoryWorkbook, tab: string): SheetLook {
  const drawn = book.book.sheets.find((sheet) => sheet.description.name === tab)?.drawn;
  if (!drawn) throw new Error(`${tab} was not drawn`);
  const at = (cell: string): DrawnLook | undefined => {
    const place = parseRange(cell);
    return place ? drawn.looks.get(`${place.row},${place.column}`) : undefined;
  };
  return {
    format: (cell) => numberFormatCodes[at(cell)?.format ?? "general"],
    isLocked: (cell) => at(cell)?.locked ?? true,
    note: (cell) => at(cell)?.note ?? null,
    link: (cell) => at(cell)?.link ?? null,
    formula: (cell) => at(cell)?.formula ?? null,
    validations: drawn.validations.map(({ area, rule }) => ({
      range: rangeName(area),
      kind: validationKind(rule),
      values: rule.kind === "list" ? rule.values : [],
    })),
    conditionals: drawn.conditionals.map(({ area, rule }) => ({
      range: rangeName(area),
      kind: conditionalKind(rule),
    })),
    widths: drawn.columnWidths,
    freeze: drawn.freeze,
    isProtected: drawn.isProtected,
  };
}

function validationKind(rule: Validation): ValidationLook["kind"] {
  return rule.kind === "day" ? "date" : rule.kind;
}

function conditionalKind(rule: Conditional): ConditionalKind {
  switch (rule.kind) {
    case "equals":
    case "data-bar":
    case "colour-scale":
      return rule.kind;
    case "at-least":
    case "at-most":
      return "compare";
    default:
      return unreachable(rule);
  }
}
