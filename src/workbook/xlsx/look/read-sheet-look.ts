import { fail, ok, type Result } from "../../../foundation/result";
import { span, type Checkpoint } from "../../../foundation/watch";
import type { SheetKey, WorkbookCause } from "../../port";
import { CellCollector } from "../cell-collector";
import { PackageReader } from "../package-reader";
import { relationshipsOf } from "../relationships";
import { streamPart } from "../scan-part";
import { LayoutCollector } from "../sheet-layout";
import { sheetHandler } from "../sheet-scan";
import { openPackage, partOfKind, type XlsxPackage } from "../xlsx-package";
import type { XmlHandler } from "../xml-scanner";
import { readTheme, type Theme } from "./colours";
import { LookCollector } from "./look-collector";
import { RuleCollector } from "./rule-collector";
import type { SheetLook, TableLook } from "./sheet-look";
import { readStyleBook, type StyleBook } from "./style-book";
import { readTableLook } from "./table-look";

/** A workbook to look at. */
export type BookLook = {
  readonly dateSystem: "1900" | "1904";
  /** In tab order, hidden ones left out. */
  readonly tabs: readonly { readonly key: SheetKey; readonly name: string }[];
  readonly styles: StyleBook;
  readonly theme: Theme;
  /** Reads one sheet in one pass; "sheet-missing" for an unknown key. */
  readonly readSheet: (
    key: SheetKey,
    checkpoint: Checkpoint,
  ) => Promise<Result<SheetLook, WorkbookCause>>;
};

/** Opens the bytes of a package for a look at its sheets; the sheets themselves are read when they are asked for. */
export function openBookLook(bytes: Uint8Array): Result<BookLook, WorkbookCause> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { zip, workbook, sheets } = opened.value;
  const theme = readTheme(zip, partOfKind(opened.value, "theme"));
  if (!theme.ok) return theme;
  const styles = readStyleBook(zip, partOfKind(opened.value, "styles"), theme.value);
  if (!styles.ok) return styles;
  const reader = new PackageReader(opened.value, "");
  return ok({
    dateSystem: workbook.dateSystem,
    tabs: sheets
      .filter(({ visibility, kind }) => visibility === "visible" && kind === "worksheet")
      .map(({ key, name }) => ({ key, name })),
    styles: styles.value,
    theme: theme.value,
    readSheet: (key, checkpoint) =>
      readSheetLook(opened.value, reader, theme.value, key, checkpoint),
  });
}

/** Shared texts take about as long as a sheet. */
const contextShare = 0.5;

async function readSheetLook(
  opened: XlsxPackage,
  reader: PackageReader,
  theme: Theme,
  key: SheetKey,
  checkpoint: Checkpoint,
): Promise<Result<SheetLook, WorkbookCause>> {
  const sheet = opened.sheets.find((candidate) => candidate.key === key);
  if (!sheet) return fail({ kind: "sheet-missing", sheet: key });
  const context = await reader.sheetContext(span(checkpoint, 0, contextShare));
  if (!context.ok) return context;
  const cells = new CellCollector(context.value);
  const layout = new LayoutCollector();
  const look = new LookCollector();
  const rules = new RuleCollector(theme);
  const handler = together(sheetHandler(cells, layout), {
    open: (name, attributes) => {
      look.open(name, attributes);
      rules.open(name, attributes);
    },
    close: (name) => {
      rules.close(name);
    },
    text: (bytes, from, to) => {
      rules.text(bytes, from, to);
    },
  });
  const rest = span(checkpoint, contextShare, 1);
  const streamed = await streamPart(opened.zip, sheet.part, handler, rest);
  if (!streamed.ok) return streamed;
  if (cells.isDamaged) return fail({ kind: "damaged", part: sheet.part });
  const tables = readTables(opened, sheet.part);
  if (!tables.ok) return tables;
  return ok({
    ...look.look(),
    cells: cells.build(),
    merges: layout.layout().merges,
    conditionals: rules.conditionals.sort((a, b) => a.priority - b.priority),
    lists: rules.lists,
    tables: tables.value,
  });
}

function readTables(
  opened: XlsxPackage,
  part: string,
): Result<readonly TableLook[], WorkbookCause> {
  const links = relationshipsOf(opened.zip, part);
  if (!links.ok) return links;
  const tables: TableLook[] = [];
  for (const { kind, isExternal, target } of links.value) {
    if (kind !== "table" || isExternal) continue;
    const table = readTableLook(opened.zip, target);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return ok(tables);
}

/** Tells both of everything. */
function together(first: XmlHandler, second: XmlHandler): XmlHandler {
  return {
    open: (name, attributes) => {
      first.open(name, attributes);
      second.open(name, attributes);
    },
    close: (name) => {
      first.close(name);
      second.close(name);
    },
    text: (bytes, from, to, isLiteral) => {
      first.text(bytes, from, to, isLiteral);
      second.text(bytes, from, to, isLiteral);
    },
  };
}
