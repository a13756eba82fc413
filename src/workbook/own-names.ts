import { absoluteLineName, parseLines, quotedSheet, type CellRange } from "../foundation/address";
import { ownAreas } from "./own-area";
import { ownLook } from "./own-look";
import { ownNamePrefix, type DefinedName, type SheetId } from "./port";
import { keyColumns, rowKeys } from "./row-key";
import type { DateSystem } from "./serial";
import type { ChartSpec, SheetSpec, TableBlock } from "./sheet-spec";

/**
 * The hidden defined names that go with each of our sheets, and what they tell the next run: which sheet it is, which cells
 * were ours, which columns each table had and which rows we wrote. What a person typed is then known by what is not there.
 *
 * `Peilian.<id>`                    the sheet's first cell
 * `Peilian.<id>.area`               our filled cells (see own-area.ts)
 * `Peilian.<id>.look`               what else wears a look of ours, and columns and rows of a size of ours (see own-look.ts)
 * `Peilian.<id>.columns.<block>`    `{"agentId","Agent ID","peilian key"; …}`
 * `Peilian.<id>.rows.<block>`       `{"…"}`, five characters a row: a 30-bit hash of its key
 * `Peilian.<id>.charts`             `{"…"}`, the charts as JSON, so that one taken back can be drawn again
 *
 * Long ones go on in `….2`, `….3`: a name's formula may hold 8,192 characters, a text in it 255. Excel moves the references
 * when rows are inserted or the tab is renamed. A "-" in an id becomes "_": names allow no hyphen.
 */
export type OwnName = { readonly name: string; readonly refersTo: string };

/** What the names of one sheet say. */
export type OwnRecord = {
  /** `null` when the name is missing: not known. */
  readonly areas: readonly CellRange[] | null;
  /** What wears a look of ours beyond the areas, whole columns and rows among it; empty when not known. */
  readonly look: readonly CellRange[];
  /** By block id. */
  readonly columns: ReadonlyMap<string, readonly RecordedColumn[]>;
  /** By block id; absent when the rows were not recorded. */
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>;
};

export type RecordedColumn = {
  readonly id: string;
  readonly header: string;
  readonly owner: "peilian" | "user";
  /** Part of what the hashes of the rows were made from, in the order of the columns. */
  readonly isKey: boolean;
};

const keyMark = " key";
const longestFormula = 7_500;
const longestText = 250;
/** Beyond it the rows are not recorded; nobody adds rows by hand to so long a list. */
const mostRows = 20_000;

/** "one-to-one" → "Peilian.one_to_one", the name that marks the sheet. */
export function ownSheetName(id: SheetId): string {
  return ownNamePrefix + id.replaceAll("-", "_");
}

/** "Peilian.one_to_one" → "one-to-one"; `null` for any other name, our further ones included. */
export function sheetIdOfName(name: string): SheetId | null {
  if (!name.toLowerCase().startsWith(ownNamePrefix.toLowerCase())) return null;
  const id = name.slice(ownNamePrefix.length);
  return id === "" || id.includes(".") ? null : id.replaceAll("_", "-");
}

/**
 * All names to write with a sheet that lies on the tab `tab`; none for a sheet that is the user's. `helperAreas` are cells
 * that an adapter itself adds to the sheet (the values of a long validation list).
 */
export function ownNames(
  spec: SheetSpec,
  tab: string,
  dateSystem: DateSystem,
  helperAreas: readonly CellRange[] = [],
): readonly OwnName[] {
  if (spec.owner === "user") return [];
  const base = ownSheetName(spec.id);
  const reference = (range: CellRange): string => `${quotedSheet(tab)}!${absoluteLineName(range)}`;
  const names: OwnName[] = [
    { name: base, refersTo: reference({ row: 0, column: 0, rows: 1, columns: 1 }) },
    ...numbered(`${base}.area`, pack([...ownAreas(spec), ...helperAreas].map(reference), ",")),
    ...numbered(`${base}.look`, pack(ownLook(spec).map(reference), ",")),
  ];
  for (const block of spec.blocks) {
    if (block.kind === "table") names.push(...tableNames(base, block, dateSystem));
  }
  if (spec.charts.length > 0) names.push(...textNames(`${base}.charts`, chartsText(spec)));
  return names;
}

/** Reads back what {@link ownNames} wrote for one sheet id. */
export function readOwnRecord(names: readonly DefinedName[], id: SheetId): OwnRecord {
  const base = `${ownSheetName(id)}.`;
  const areas: CellRange[] = [];
  const look: CellRange[] = [];
  let areaKnown = false;
  const columns = new Map<string, RecordedColumn[]>();
  const rows = new Map<string, Set<string>>();
  for (const { name, refersTo } of names) {
    if (!name.startsWith(base)) continue;
    const [what, blockName] = name.slice(base.length).split(".");
    const block = (blockName ?? "").replaceAll("_", "-");
    if (what === "area") {
      areaKnown = true;
      areas.push(...rangesIn(refersTo));
    } else if (what === "look") {
      look.push(...rangesIn(refersTo));
    } else if (what === "columns") {
      columns.set(block, [...(columns.get(block) ?? []), ...columnsIn(refersTo)]);
    } else if (what === "rows") {
      const known = rows.get(block) ?? new Set<string>();
      for (const text of textsIn(refersTo)) {
        for (let i = 0; i < text.length; i += hashLength) known.add(text.slice(i, i + hashLength));
      }
      rows.set(block, known);
    }
  }
  return { areas: areaKnown ? areas : null, look, columns, rows };
}

/** The charts of one sheet, and the wished names of the tables that they speak of by block id. */
export type RecordedCharts = {
  readonly charts: readonly ChartSpec[];
  readonly tables: Readonly<Record<string, string>>;
};

/** The charts that {@link ownNames} recorded for one sheet id; none where the record is missing or damaged. */
export function readOwnCharts(names: readonly OwnName[], id: SheetId): RecordedCharts {
  const base = `${ownSheetName(id)}.charts`;
  const pieces = names
    .filter(({ name }) => name === base || name.startsWith(`${base}.`))
    .sort((a, b) => piece(a.name, base) - piece(b.name, base));
  const none: RecordedCharts = { charts: [], tables: {} };
  try {
    const text = pieces.flatMap(({ refersTo }) => textsIn(refersTo)).join("");
    const { charts, tables } = JSON.parse(text) as Partial<RecordedCharts>;
    return Array.isArray(charts) && tables !== undefined ? { charts, tables } : none;
  } catch {
    return none;
  }
}

function chartsText({ charts, blocks }: SheetSpec): string {
  const tables: Record<string, string> = {};
  for (const block of blocks) if (block.kind === "table") tables[block.id] = block.tableName;
  return JSON.stringify({ charts, tables } satisfies RecordedCharts);
}

/** "….charts" → 1, "….charts.2" → 2. */
function piece(name: string, base: string): number {
  return name === base ? 1 : Number(name.slice(base.length + 1));
}

const hashLength = 5;
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A row's key in five characters (FNV-1a, folded to 30 bits). */
export function rowHash(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  let bits = (hash ^ (hash >>> 30)) & 0x3fffffff;
  let text = "";
  for (let i = 0; i < hashLength; i++) {
    text += digits.charAt(bits & 63);
    bits >>>= 6;
  }
  return text;
}

function tableNames(base: string, block: TableBlock, dateSystem: DateSystem): readonly OwnName[] {
  const blockName = block.id.replaceAll("-", "_");
  const keys = keyColumns(block);
  const columns = block.columns.map(({ id, header, owner }) => {
    const role = keys.includes(id) ? `${owner}${keyMark}` : owner;
    return [id, header.slice(0, longestText), role].map(quotedText).join(",");
  });
  const names = numbered(`${base}.columns.${blockName}`, pack(columns, ";").map(braced));
  if (block.rows.length > mostRows || keys.length === 0) return names;
  const all = rowKeys(block, dateSystem).map(rowHash).join("");
  return [...names, ...textNames(`${base}.rows.${blockName}`, all)];
}

/** One long text, in pieces. */
function textNames(name: string, text: string): readonly OwnName[] {
  const texts: string[] = [];
  for (let i = 0; i < text.length; i += longestText) texts.push(text.slice(i, i + longestText));
  if (texts.length === 0) texts.push("");
  return numbered(name, pack(texts.map(quotedText), ",").map(braced));
}

function numbered(name: string, formulas: readonly string[]): OwnName[] {
  return formulas.map((refersTo, i) => ({ name: i === 0 ? name : `${name}.${i + 1}`, refersTo }));
}

/** Joins parts into as few formulas as their length allows. */
function pack(parts: readonly string[], separator: string): readonly string[] {
  const packed: string[] = [];
  for (const part of parts) {
    const last = packed[packed.length - 1];
    if (last !== undefined && last.length + part.length < longestFormula) {
      packed[packed.length - 1] = last + separator + part;
    } else {
      packed.push(part);
    }
  }
  return packed;
}

function braced(inner: string): string {
  return `{${inner}}`;
}

function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function rangesIn(formula: string): readonly CellRange[] {
  const references = /(?:'(?:[^']|'')*'|[^'!,()]+)!([$A-Z\d]+(?::[$A-Z\d]+)?)/g;
  return [...formula.matchAll(references)].flatMap((match) => {
    const range = parseLines(match[1] ?? "");
    return range === null ? [] : [range];
  });
}

function textsIn(formula: string): readonly string[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map((match) =>
    (match[1] ?? "").replaceAll('""', '"'),
  );
}

function columnsIn(formula: string): readonly RecordedColumn[] {
  const texts = textsIn(formula);
  const columns: RecordedColumn[] = [];
  for (let i = 0; i + 2 < texts.length; i += 3) {
    const role = texts[i + 2] ?? "";
    columns.push({
      id: texts[i] ?? "",
      header: texts[i + 1] ?? "",
      owner: role.startsWith("user") ? "user" : "peilian",
      isKey: role.endsWith(keyMark),
    });
  }
  return columns;
}
