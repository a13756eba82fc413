import { fail, ok, type Result } from "../../foundation/result";
import type { Checkpoint } from "../../foundation/watch";
import type { Receipt, SheetId, WorkbookCause } from "../port";
import type { WritePlan } from "../sheet-spec";
import { authorSheets } from "./author";
import type { AuthoredBook } from "./authored";
import { leaveCalcChain } from "./calc-chain";
import { openGraftBook, type GraftBook } from "./graft-book";
import { replaceOwnNames } from "./graft-names";
import { addStyles } from "./graft-styles-part";
import { partsOnlyBelow, type LinkedPart } from "./own-parts";
import { PackageDraft } from "./package-draft";
import { PartPlaces } from "./part-places";
import { ownSheets, placeSheets, presentSheet, type Placement } from "./place-sheets";
import { restyle } from "./restyle";
import type { SheetEntry } from "./workbook-editor";
import type { Zip } from "./zip";
import { partKey } from "./zip-entry";

export type Grafted = { readonly bytes: Uint8Array; readonly receipt: Receipt };

/**
 * Carries the plan's sheets into a package. Only content types, workbook part, its relationships and styles of the original
 * change (and the calculation chain, where Excel has put our own formulas into it); every other entry that is not ours
 * keeps its compressed bytes. The given package is not changed; the same plan on the result gives the same bytes.
 */
export async function graftPlan(
  zip: Zip,
  plan: WritePlan,
  checkpoint: Checkpoint,
): Promise<Result<Grafted, WorkbookCause>> {
  const draft = new PackageDraft(zip);
  if (plan.sheets.length === 0) return unchanged(draft);
  const opened = openGraftBook(draft);
  if (!opened.ok) return opened;
  const book = opened.value;
  const own = ownSheets(book.workbook.sheets, book.workbook.names);
  const adds = plan.sheets.some((spec) => presentSheet(spec, own) === null);
  if (adds && book.workbook.isStructureProtected) return fail({ kind: "structure-protected" });
  const before = lastVersion(book, plan, own);
  if (!before.ok) return before;
  const placements = placeSheets(plan, book.workbook, namesThatStay(book, before.value));
  if ((await checkpoint(0.1)) === "stop") return fail({ kind: "cancelled" });
  const authored = await authorSheets(placements, {
    dates: book.workbook.dateSystem,
    tabOf: tabFinder(own, placements),
  });
  if (!authored.ok) return authored;
  if ((await checkpoint(0.7)) === "stop") return fail({ kind: "cancelled" });
  const written = writeSheets(book, placements, authored.value, before.value);
  if (!written.ok) return written;
  const bytes = draft.finish();
  if (!bytes.ok) return bytes;
  if ((await checkpoint(1)) === "stop") return fail({ kind: "cancelled" });
  return ok({ bytes: bytes.value, receipt: receiptOf(placements) });
}

function unchanged(draft: PackageDraft): Result<Grafted, WorkbookCause> {
  const bytes = draft.finish();
  return bytes.ok ? ok({ bytes: bytes.value, receipt: { sheets: [] } }) : bytes;
}

/** Sheets about to be rewritten: their parts, and what hangs on these alone, by position of the tab. */
type LastVersion = ReadonlyMap<
  number,
  { readonly part: string; readonly below: readonly LinkedPart[] }
>;

function lastVersion(
  { draft, links, workbook }: GraftBook,
  plan: WritePlan,
  own: ReadonlyMap<SheetId, SheetEntry>,
): Result<LastVersion, WorkbookCause> {
  const parts = new Map<number, string>();
  for (const spec of plan.sheets) {
    const present = presentSheet(spec, own);
    if (!present) continue;
    const part = links.target(present.relationship);
    if (part === null) return fail({ kind: "damaged", part: workbook.part });
    parts.set(present.index, part);
  }
  const below = partsOnlyBelow(draft.original, [...parts.values()]);
  if (!below.ok) return below;
  return ok(
    new Map([...parts].map(([i, part]) => [i, { part, below: below.value.get(part) ?? [] }])),
  );
}

/** Names in lower case that no table of ours may take: other tables, and defined names. */
function namesThatStay({ tables, workbook }: GraftBook, before: LastVersion): ReadonlySet<string> {
  const going = new Set(
    [...before.values()].flatMap(({ below }) => below.map((p) => partKey(p.part))),
  );
  const staying = [...tables].filter(([key]) => !going.has(key)).map(([, table]) => table.name);
  const defined = workbook.names.map(({ name }) => name);
  return new Set([...staying, ...defined].map((name) => name.toLowerCase()));
}

function tabFinder(
  own: ReadonlyMap<SheetId, SheetEntry>,
  placements: readonly Placement[],
): (sheet: SheetId) => string | null {
  const tabs = new Map([...own].map(([id, sheet]) => [id, sheet.name]));
  for (const { spec, tab } of placements) tabs.set(spec.id, tab);
  return (sheet) => tabs.get(sheet) ?? null;
}

function writeSheets(
  book: GraftBook,
  placements: readonly Placement[],
  authored: AuthoredBook,
  before: LastVersion,
): Result<null, WorkbookCause> {
  const { draft, workbook, links, contentTypes } = book;
  const styles = addStyles(book, authored.styles);
  if (!styles.ok) return styles;
  const places = new PartPlaces(book);
  const indexes = new Map<Placement, number>();
  placements.forEach((placement, i) => {
    const sheet = authored.sheets[i];
    if (!sheet) throw new Error(`Sheet ${placement.spec.id} was placed but not drawn.`);
    const { present } = placement;
    const last = present ? before.get(present.index) : undefined;
    const text = restyle(sheet.text, styles.value);
    const part = places.putSheet(last?.part ?? null, text, sheet.relationships, last?.below ?? []);
    indexes.set(placement, present?.index ?? addTab(book, placement, part));
  });
  places.sweep([...before.values()].flatMap(({ below }) => below));
  replaceOwnNames(workbook, placements, (placement) => indexes.get(placement) ?? 0);
  workbook.recalculateOnLoad();
  const rewritten = placements.flatMap(({ present }) => (present ? [present.sheetId] : []));
  leaveCalcChain(draft, links, contentTypes, new Set(rewritten));
  workbook.save(draft);
  links.save(draft);
  contentTypes.save(draft);
  return ok(null);
}

function addTab({ workbook, links }: GraftBook, { spec, tab }: Placement, part: string): number {
  const relationship = links.add("worksheet", part);
  return workbook.addSheet(tab, relationship, spec.visibility === "very-hidden");
}

function receiptOf(placements: readonly Placement[]): Receipt {
  return {
    sheets: placements.map(({ spec, tab, present }) => ({
      id: spec.id,
      name: tab,
      action: present ? "rewritten" : "created",
    })),
  };
}
