import { readFileSync } from "node:fs";
import { gunzipInLargePieces } from "../../src/cli/gunzip";
import { unwatched } from "../../src/foundation/watch";
import { openWorkbookFile } from "../../src/workbook/open-file";
import { takeSnapshot } from "../../src/workbook/snapshot";

/** Reads a workbook as every job does, and nothing more: `node read-workbook.js FILE`. */
async function main(): Promise<void> {
  const file = process.argv[2] ?? "";
  const opened = await openWorkbookFile(readFileSync(file), file, {
    gunzip: gunzipInLargePieces,
  });
  if (!opened.ok) throw new Error(opened.cause.kind);
  const snapshot = await takeSnapshot(opened.value, unwatched);
  if (!snapshot.ok) throw new Error(snapshot.cause.kind);
  const rows = [...snapshot.value.cells.values()].map((cells) => cells.rows.length);
  console.log(`${rows.join(" + ")} rows`);
}

void main();
