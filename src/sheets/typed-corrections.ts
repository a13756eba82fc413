import type { Block, CellContent, SheetSpec, TableBlock } from "../workbook/sheet-spec";

/** What the last settings sheet held of corrections beyond those in force. */
export type TypedCorrections = {
  /** Rows that could not be understood, by column id. */
  readonly unread: readonly Readonly<Record<string, string>>[];
  /** The headers shown of each table, by header key. */
  readonly headers: ReadonlyMap<string, string>;
};

/**
 * The settings sheet with the rows that could not be understood written again as they were, so that they can be put right,
 * and with the headers of tables that this workbook no longer holds. Any other sheet as it is.
 */
export function withTypedCorrections(spec: SheetSpec, typed: TypedCorrections): SheetSpec {
  if (spec.id !== "settings") return spec;
  return {
    ...spec,
    blocks: spec.blocks.map((block): Block =>
      block.kind === "table" && block.id === "corrections" ? filledUp(block, typed) : block,
    ),
  };
}

function filledUp(block: TableBlock, { unread, headers }: TypedCorrections): TableBlock {
  const place = (id: string): number => block.columns.findIndex((column) => column.id === id);
  const [key, shown] = [place("key"), place("headers")];
  const known = block.rows.map((row) => {
    const content = row[key];
    const text = typeof content === "string" ? headers.get(content) : undefined;
    if (text === undefined || (row[shown] ?? null) !== null) return row;
    return row.map((content, c) => (c === shown ? text : content));
  });
  const isBlank = (row: readonly CellContent[]): boolean =>
    row.every((content) => content === null);
  const again = unread.map((row) =>
    block.columns.map(({ id }): CellContent => ((row[id] ?? "") === "" ? null : (row[id] ?? null))),
  );
  return {
    ...block,
    rows: [...known.filter((row) => !isBlank(row)), ...again, ...known.filter(isBlank)],
  };
}
