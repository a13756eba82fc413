import { freeSheetName, freeTableName } from "../sheet-names";
import { ownNames } from "../own-names";
import type { Receipt, SheetId, SheetKey } from "../port";
import type { SheetSpec } from "../sheet-spec";
import { belongsTo, ownSheet, sheetByKey, sheetToRewrite, type Book, type HeldSheet } from "./book";
import { drawSheet } from "./drawn-sheet";

/** Draws the plan's sheets one after another; nothing of it is in the book until {@link commit}. */
export class PlanWriter {
  readonly #book: Book;
  readonly #specs: readonly SheetSpec[];
  readonly #tabs: readonly Tab[];
  readonly #takenNames: Set<string>;
  readonly #written: HeldSheet[] = [];

  constructor(book: Book, specs: readonly SheetSpec[], newKey: () => SheetKey) {
    this.#book = book;
    this.#specs = specs;
    this.#tabs = placeTabs(book, specs, newKey);
    this.#takenNames = takenTableNames(book, this.#tabs);
  }

  writeNext(): void {
    const spec = this.#specs[this.#written.length];
    const tab = this.#tabs[this.#written.length];
    if (!spec || !tab) return;
    const drawn = drawSheet(spec, this.#book.dateSystem, (id) => this.#tabOf(id));
    const tables = drawn.tables.map(({ wishedName, range }) => {
      const name = freeTableName(wishedName, this.#takenNames);
      this.#takenNames.add(name.toLowerCase());
      return { name, range, hasHeader: true, hasTotals: false };
    });
    const present = sheetByKey(this.#book, tab.key)?.description;
    this.#written.push({
      drawn,
      cells: drawn.cells,
      description: {
        ...tab,
        visibility: present?.visibility ?? spec.visibility,
        tables,
        merges: drawn.merges,
        hiddenRows: [],
        hiddenColumns: [],
        isProtected: drawn.isProtected,
      },
    });
  }

  /** The book with all sheets written, and the receipt. */
  commit(): { readonly book: Book; readonly receipt: Receipt } {
    const { sheets, names, dateSystem } = this.#book;
    const byKey = new Map(this.#written.map((sheet) => [sheet.description.key, sheet]));
    const present = new Set(sheets.map((sheet) => sheet.description.key));
    const ids = this.#specs.filter((spec) => spec.owner === "peilian").map((spec) => spec.id);
    const added = this.#specs.flatMap((spec, i) =>
      ownNames(spec, this.#tabs[i]?.name ?? spec.name, dateSystem),
    );
    return {
      book: {
        ...this.#book,
        sheets: [
          ...sheets.map((sheet) => byKey.get(sheet.description.key) ?? sheet),
          ...this.#written.filter((sheet) => !present.has(sheet.description.key)),
        ],
        names: [
          ...names.filter((name) => !ids.some((id) => belongsTo(id, name))),
          ...added.map((name) => ({ ...name, hidden: true, scope: null })),
        ],
      },
      receipt: {
        sheets: this.#specs.map((spec, i) => {
          const tab = this.#tabs[i] ?? { key: "", name: spec.name };
          return {
            id: spec.id,
            name: tab.name,
            action: present.has(tab.key) ? "rewritten" : "created",
          };
        }),
      },
    };
  }

  #tabOf(id: SheetId): string | null {
    const planned = this.#specs.findIndex((spec) => spec.id === id);
    return this.#tabs[planned]?.name ?? ownSheet(this.#book, id)?.description.name ?? null;
  }
}

type Tab = { readonly key: SheetKey; readonly name: string };

function placeTabs(
  book: Book,
  specs: readonly SheetSpec[],
  newKey: () => SheetKey,
): readonly Tab[] {
  const taken = book.sheets.map((sheet) => sheet.description.name);
  return specs.map((spec) => {
    const present = sheetToRewrite(book, spec);
    if (present) return { key: present.description.key, name: present.description.name };
    const name = freeSheetName(spec.name, taken);
    taken.push(name);
    return { key: newKey(), name };
  });
}

/** Names that no table may take, in lower case: defined names, and tables of sheets that stay as they are. */
function takenTableNames(book: Book, tabs: readonly Tab[]): Set<string> {
  const rewritten = new Set(tabs.map((tab) => tab.key));
  const tables = book.sheets
    .filter((sheet) => !rewritten.has(sheet.description.key))
    .flatMap((sheet) => sheet.description.tables);
  return new Set([...tables, ...book.names].map(({ name }) => name.toLowerCase()));
}
