import type { ExcelInput } from "./excel-input";
import type { ValueBlock } from "./value-blocks";

/** Excel on the web takes 5 MB a request; the rest of a request, and how a transport may pack it, need room as well. */
const mostBytes = 3_500_000;

/** Above this Microsoft's client splits a write itself, at three times the actions. */
const mostCells = 1_500;

/**
 * Puts blocks into cells formatted as "General". Small ones wait for the caller's next sync; where all of them are more than
 * one request may hold they are sent here, in portions, and a portion that Excel refuses as too large is halved.
 */
export async function writeValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly ValueBlock[],
): Promise<void> {
  const portions = portionsOf(blocks);
  const [only] = portions;
  if (portions.length <= 1) {
    for (const block of only ?? []) queue(sheet, block);
    return;
  }
  await context.sync();
  for (const portion of portions) await send(context, sheet, portion);
}

type Portion = readonly ValueBlock[];

async function send(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  portion: Portion,
): Promise<void> {
  for (const block of portion) queue(sheet, block);
  try {
    await context.sync();
  } catch (error) {
    const halves = halved(portion);
    if (!isTooLarge(error) || halves === null) throw error;
    await send(context, sheet, halves[0]);
    await send(context, sheet, halves[1]);
  }
}

function queue(sheet: Excel.Worksheet, { row, column, rows }: ValueBlock): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const height = Math.max(1, Math.floor(mostCells / width));
  for (let from = 0; from < rows.length; from += height) {
    const part = rows.slice(from, from + height);
    const range = sheet.getRangeByIndexes(row + from, column, part.length, width);
    range.formulas = part.map((inputs) => [...inputs]);
  }
}

/** Blocks in the order given, cut between rows where one request would be too large. */
function portionsOf(blocks: readonly ValueBlock[]): readonly Portion[] {
  const portions: ValueBlock[][] = [[]];
  let bytes = 0;
  for (const block of blocks) {
    let from = 0;
    block.rows.forEach((row, r) => {
      const size = sizeOf(row);
      if (bytes + size > mostBytes && bytes > 0) {
        if (r > from) portions.at(-1)?.push(slice(block, from, r));
        portions.push([]);
        from = r;
        bytes = 0;
      }
      bytes += size;
    });
    if (block.rows.length > from) portions.at(-1)?.push(slice(block, from, block.rows.length));
  }
  return portions;
}

function slice(block: ValueBlock, from: number, to: number): ValueBlock {
  return { ...block, row: block.row + from, rows: block.rows.slice(from, to) };
}

/** Two portions of about as many rows; `null` for a single row. */
function halved(portion: Portion): readonly [Portion, Portion] | null {
  const total = portion.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total < 2) return null;
  const first: ValueBlock[] = [];
  const second: ValueBlock[] = [];
  let left = Math.floor(total / 2);
  for (const block of portion) {
    const here = Math.min(left, block.rows.length);
    left -= here;
    if (here > 0) first.push(slice(block, 0, here));
    if (here < block.rows.length) second.push(slice(block, here, block.rows.length));
  }
  return [first, second];
}

/** Bytes of a row as JSON in UTF-8, estimated upwards: three a character beyond ASCII. */
function sizeOf(row: readonly ExcelInput[]): number {
  let bytes = 2;
  for (const input of row) bytes += typeof input === "string" ? textBytes(input) + 3 : 20;
  return bytes;
}

function textBytes(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Control characters, quotation marks and backslashes are escaped.
    if (code < 32) bytes += 6;
    else if (code < 128) bytes += code === 34 || code === 92 ? 2 : 1;
    else bytes += 3;
  }
  return bytes;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "RequestPayloadSizeLimitExceeded";
}
