import { fail, ok, type Result } from "../../foundation/result";
import { span, type Checkpoint } from "../../foundation/watch";
import { noCells, type SheetCells } from "../cells";
import type { SheetKey, WorkbookCause, WorkbookDescription } from "../port";
import type { SheetContext } from "./cell-collector";
import { definedNames, describedSheets, describeSheet, ownersByTab } from "./describe-sheet";
import { readSharedStrings } from "./shared-strings";
import { noLayout } from "./sheet-layout";
import { scanSheet, type ScannedSheet } from "./sheet-scan";
import { readFormatClasses } from "./styles-part";
import { partOfKind, type PackageSheet, type XlsxPackage } from "./xlsx-package";

/**
 * Reads one package. Merges and hidden rows lie in the same part as the cells, so describing scans each sheet whole; its cells
 * are kept until they are read once, and then belong to the reader alone (a worker may take them by transfer).
 */
export class PackageReader {
  readonly opened: XlsxPackage;
  readonly #fileName: string;
  #context: SheetContext | null = null;
  readonly #scanned = new Map<SheetKey, SheetCells>();

  constructor(opened: XlsxPackage, fileName: string) {
    this.opened = opened;
    this.#fileName = fileName;
  }

  async describe(checkpoint: Checkpoint): Promise<Result<WorkbookDescription, WorkbookCause>> {
    const { workbook } = this.opened;
    const allNames = definedNames(this.opened);
    const owners = ownersByTab(allNames);
    const { sheets, names } = describedSheets(this.opened.sheets, allNames, owners);
    const weights = [this.#weightOfTexts(), ...sheets.map((sheet) => this.#weight(sheet.part))];
    const part = parts(checkpoint, weights);
    const context = await this.sheetContext(part(0));
    if (!context.ok) return context;
    const described: WorkbookDescription["sheets"][number][] = [];
    for (const [i, sheet] of sheets.entries()) {
      const scanned = await this.#scan(sheet, context.value, part(i + 1));
      if (!scanned.ok) return scanned;
      this.#scanned.set(sheet.key, scanned.value.cells);
      const description = describeSheet(this.opened, sheet, scanned.value.layout, owners);
      if (!description.ok) return description;
      described.push(description.value);
    }
    return ok({
      fileName: this.#fileName,
      dateSystem: workbook.dateSystem,
      structureProtected: workbook.structureProtected,
      sheets: described,
      names,
    });
  }

  async readSheet(
    key: SheetKey,
    checkpoint: Checkpoint,
  ): Promise<Result<SheetCells, WorkbookCause>> {
    const sheet = this.opened.sheets.find((candidate) => candidate.key === key);
    if (!sheet) return fail({ kind: "sheet-missing", sheet: key });
    const kept = this.#scanned.get(key);
    if (kept) {
      this.#scanned.delete(key);
      return ok(kept);
    }
    const part = parts(checkpoint, [this.#weightOfTexts(), this.#weight(sheet.part)]);
    const context = await this.sheetContext(part(0));
    if (!context.ok) return context;
    const scanned = await this.#scan(sheet, context.value, part(1));
    return scanned.ok ? ok(scanned.value.cells) : scanned;
  }

  /** What all sheets share: texts, formats, date system. */
  async sheetContext(checkpoint: Checkpoint): Promise<Result<SheetContext, WorkbookCause>> {
    if (this.#context) return ok(this.#context);
    const { zip, workbook } = this.opened;
    const formats = readFormatClasses(zip, partOfKind(this.opened, "styles"));
    if (!formats.ok) return formats;
    const texts = partOfKind(this.opened, "sharedStrings");
    const sharedStrings = await readSharedStrings(zip, texts, checkpoint);
    if (!sharedStrings.ok) return sharedStrings;
    this.#context = {
      sharedStrings: sharedStrings.value,
      formatClasses: formats.value,
      dateSystem: workbook.dateSystem,
    };
    return ok(this.#context);
  }

  async #scan(
    sheet: PackageSheet,
    context: SheetContext,
    checkpoint: Checkpoint,
  ): Promise<Result<ScannedSheet, WorkbookCause>> {
    if (sheet.kind === "other") return ok({ cells: noCells, layout: noLayout });
    return scanSheet(this.opened.zip, sheet.part, context, checkpoint);
  }

  #weightOfTexts(): number {
    return this.#context ? 0 : this.#weight(partOfKind(this.opened, "sharedStrings") ?? "");
  }

  #weight(part: string): number {
    return this.opened.zip.find(part)?.size ?? 0;
  }
}

/** Shares of a progress bar in proportion to the weights. */
function parts(checkpoint: Checkpoint, weights: readonly number[]): (i: number) => Checkpoint {
  const total = Math.max(1, sum(weights));
  return (i) => {
    const before = sum(weights.slice(0, i));
    return span(checkpoint, before / total, (before + (weights[i] ?? 0)) / total);
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
