import { defaultSettings } from "../../src/domain/settings/settings";
import { unwatched } from "../../src/foundation/watch";
import { readCentre } from "../../src/reading/read-centre";
import { openWorkbookFile } from "../../src/workbook/open-file";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { gunzipInLargePieces } from "../../src/cli/gunzip";
import { hostileFiles } from "../workbook/xlsx/hostile/hostile-files";

/** `node hostile.js` says how many files there are; `node hostile.js N` opens and reads the Nth and prints its end. */
async function main(): Promise<void> {
  const wanted = process.argv[2];
  if (wanted === undefined) {
    console.log(hostileFiles.length);
    return;
  }
  const file = hostileFiles[Number(wanted)];
  if (!file) throw new Error("no such file");
  const bytes = file.make();
  const start = performance.now();
  const end = await endOf(bytes);
  console.log(
    JSON.stringify({ name: file.name, end, seconds: (performance.now() - start) / 1000 }),
  );
}

async function endOf(bytes: Uint8Array): Promise<string> {
  const opened = await openWorkbookFile(bytes, "book.xlsx", { gunzip: gunzipInLargePieces });
  if (!opened.ok) return opened.cause.kind;
  const snapshot = await takeSnapshot(opened.value, unwatched);
  if (!snapshot.ok) return snapshot.cause.kind;
  const choices = { settings: defaultSettings, corrections: [] };
  const { report } = await readCentre(snapshot.value, choices, unwatched);
  return `read, ${report.tables.length} tables`;
}

void main();
