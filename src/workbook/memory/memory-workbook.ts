import type { CellAddress } from "../../foundation/address";
import { fail, ok, type Result } from "../../foundation/result";
import type { Checkpoint } from "../../foundation/watch";
import type { SheetCells } from "../cells";
import type {
  DefinedName,
  Receipt,
  SheetDescription,
  SheetKey,
  Workbook,
  WorkbookCause,
  WorkbookDescription,
} from "../port";
import { oneAtATime } from "../one-at-a-time";
import type { DateSystem } from "../serial";
import type { WritePlan } from "../sheet-spec";
import { belongsTo, describeBook, refusal, sheetByKey, type Book, type HeldSheet } from "./book";
import { PlanWriter } from "./write-plan";

/** A sheet to begin with. What is left out: visible, no tables, no merges, nothing hidden, open. */
export type MemorySheet = Partial<Omit<SheetDescription, "key" | "name" | "ours">> & {
  readonly name: string;
  readonly cells: SheetCells;
};

export type MemoryOptions = {
  readonly fileName?: string;
  readonly dateSystem?: DateSystem;
  readonly structureProtected?: boolean;
  readonly names?: readonly DefinedName[];
};

/** A workbook that lives in memory only: the port without Excel and without files, for tests of everything behind it. */
export function memoryWorkbook(
  sheets: readonly MemorySheet[],
  options: MemoryOptions = {},
): MemoryWorkbook {
  return new MemoryWorkbook({
    fileName: options.fileName ?? "",
    dateSystem: options.dateSystem ?? "1900",
    structureProtected: options.structureProtected ?? false,
    names: options.names ?? [],
    sheets: sheets.map(({ cells, ...described }, i) => ({
      cells,
      drawn: null,
      description: { ...emptySheet, ...described, key: `sheet-${i + 1}` },
    })),
  });
}

const emptySheet = {
  visibility: "visible",
  tables: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  isProtected: false,
} as const;

/** What one apply changed, to be put back. */
type Step = {
  readonly ids: readonly string[];
  readonly created: readonly SheetKey[];
  readonly before: readonly HeldSheet[];
  readonly names: readonly DefinedName[];
};

export class MemoryWorkbook implements Workbook {
  #book: Book;
  #steps: readonly Step[] = [];
  #keys: number;
  readonly #alone = oneAtATime();
  #revealed: CellAddress | null = null;

  constructor(book: Book) {
    this.#book = book;
    this.#keys = book.sheets.length;
  }

  /** The whole workbook as it now is, for tests to look at. */
  get book(): Book {
    return this.#book;
  }

  /** The cell last shown to the person. */
  get revealed(): CellAddress | null {
    return this.#revealed;
  }

  /** What a person does between two runs: types, renames, hides. */
  edit(change: (book: Book) => Book): void {
    this.#book = change(this.#book);
  }

  async describe(checkpoint: Checkpoint): Promise<Result<WorkbookDescription, WorkbookCause>> {
    if ((await checkpoint(0)) === "stop") return fail({ kind: "cancelled" });
    return ok(describeBook(this.#book));
  }

  async readSheet(
    key: SheetKey,
    checkpoint: Checkpoint,
  ): Promise<Result<SheetCells, WorkbookCause>> {
    if ((await checkpoint(0)) === "stop") return fail({ kind: "cancelled" });
    const sheet = sheetByKey(this.#book, key);
    return sheet ? ok(sheet.cells) : fail({ kind: "sheet-missing", sheet: key });
  }

  async apply(plan: WritePlan, checkpoint: Checkpoint): Promise<Result<Receipt, WorkbookCause>> {
    return this.#alone(async () => {
      const refused = refusal(this.#book, plan);
      if (refused) return fail(refused);
      const writer = new PlanWriter(this.#book, plan.sheets, () => `sheet-${++this.#keys}`);
      for (let i = 0; i < plan.sheets.length; i++) {
        if ((await checkpoint(i / plan.sheets.length)) === "stop") {
          return fail({ kind: "cancelled" });
        }
        writer.writeNext();
      }
      if ((await checkpoint(1)) === "stop") return fail({ kind: "cancelled" });
      const { book, receipt } = writer.commit();
      this.#steps = [...this.#steps, stepBack(this.#book, book, plan)];
      this.#book = book;
      return ok(receipt);
    });
  }

  async restore(checkpoint: Checkpoint): Promise<Result<null, WorkbookCause>> {
    return this.#alone(async () => {
      const step = this.#steps[this.#steps.length - 1];
      if (!step) return fail({ kind: "nothing-to-restore" });
      if ((await checkpoint(0)) === "stop") return fail({ kind: "cancelled" });
      const before = new Map(step.before.map((sheet) => [sheet.description.key, sheet]));
      this.#steps = this.#steps.slice(0, -1);
      this.#book = {
        ...this.#book,
        sheets: this.#book.sheets
          .filter((sheet) => !step.created.includes(sheet.description.key))
          .map((sheet) => before.get(sheet.description.key) ?? sheet),
        names: [
          ...this.#book.names.filter((name) => !step.ids.some((id) => belongsTo(id, name))),
          ...step.names,
        ],
      };
      return ok(null);
    });
  }

  restorableSteps(): Promise<Result<number, WorkbookCause>> {
    return Promise.resolve(ok(this.#steps.length));
  }

  reveal(address: CellAddress): Promise<Result<null, WorkbookCause>> {
    if (!this.#book.sheets.some((sheet) => sheet.description.name === address.sheet)) {
      return Promise.resolve(fail({ kind: "sheet-missing", sheet: address.sheet }));
    }
    this.#revealed = address;
    return Promise.resolve(ok(null));
  }
}

function stepBack(before: Book, after: Book, plan: WritePlan): Step {
  const ids = plan.sheets.filter((spec) => spec.owner === "peilian").map((spec) => spec.id);
  const known = new Set(before.sheets);
  const changed = new Set(
    after.sheets.filter((sheet) => !known.has(sheet)).map(({ description }) => description.key),
  );
  const touched = before.sheets.filter((sheet) => changed.has(sheet.description.key));
  const present = new Set(touched.map((sheet) => sheet.description.key));
  return {
    ids,
    created: [...changed].filter((key) => !present.has(key)),
    before: touched,
    names: before.names.filter((name) => ids.some((id) => belongsTo(id, name))),
  };
}
