import { unwatched } from "../../../src/foundation/watch";
import type { FileBook, OpenFileBook } from "../../../src/tryout/file-book/file-book";
import { openHere } from "../../../src/tryout/file-book/open-here";
import { openInWorker } from "../../../src/tryout/file-book/open-in-worker";
import { cellAt } from "../../../src/workbook/cells";
import { newXlsx } from "../../../src/workbook/xlsx/new-workbook";
import { rankingSheet, summarySheet } from "../../workbook/xlsx/sample-plan";
import { linkedBookWorker } from "./linked-book-worker";

const notAsked = (): Promise<OpenFileBook> => {
  throw new Error("Nothing without a worker was needed.");
};

async function fileOf(sheets: readonly (typeof rankingSheet)[]): Promise<Uint8Array> {
  const made = await newXlsx({ sheets, basedOn: [] });
  if (!made.ok) throw new Error(made.cause.kind);
  return made.value;
}

/** The same file twice: behind a worker, and on this thread. */
async function bothWays() {
  const bytes = await fileOf([summarySheet]);
  const opening = { kind: "file", fileName: "March.xlsx" } as const;
  const here = value(await openHere({ ...opening, bytes: bytes.slice() }));
  const worker = linkedBookWorker();
  const open = openInWorker(() => worker, notAsked);
  const there = value(await open({ ...opening, bytes }));
  return { worker, here, there, bytes };
}

function value<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  if (!result.ok) throw new Error("It was refused.");
  return result.value;
}

/** Everything a book can be asked. */
async function answers(book: FileBook) {
  const described = await book.describe(unwatched);
  const key = described.ok ? (described.value.sheets[0]?.key ?? "") : "";
  const look = value(await book.look());
  const { readSheet, ...outside } = look;
  return {
    described,
    outside,
    cells: await book.readSheet(key, unwatched),
    sheet: await readSheet(key, unwatched),
    missing: await readSheet("none", unwatched),
    revealed: await book.reveal({ sheet: "None", row: 0, column: 0 }),
    steps: await book.restorableSteps(),
    bytes: await book.bytes(),
  };
}

test("a book behind a worker answers as one on this thread, before and after a write and its taking back", async () => {
  const { here, there } = await bothWays();
  expect(await answers(there)).toEqual(await answers(here));
  const plan = { sheets: [rankingSheet], basedOn: [] };
  expect(await there.apply(plan, unwatched)).toEqual(await here.apply(plan, unwatched));
  const written = await answers(there);
  expect(written).toEqual(await answers(here));
  expect(written.outside.tabs.map(({ name }) => name)).toEqual(["Summary", "Ranking"]);
  expect(written.steps).toEqual({ ok: true, value: 1 });
  expect(await there.restore(unwatched)).toEqual(await here.restore(unwatched));
  expect(await answers(there)).toEqual(await answers(here));
});

test("a person's file is handed over; the invented centre is made behind the worker", async () => {
  const { bytes } = await bothWays();
  expect(bytes.length).toBe(0);
  const options = { language: "en", agents: 8, months: 1, seed: 1, today: 20_000 } as const;
  const sample = { kind: "sample", fileName: "sample.xlsx", options } as const;
  const there = value(await openInWorker(linkedBookWorker, notAsked)(sample));
  const here = value(await openHere(sample));
  expect(await there.bytes()).toEqual(await here.bytes());
});

test("reports how far it is and stops when told to", async () => {
  const { there } = await bothWays();
  const sheets = Array.from({ length: 12 }, (_, i) => ({
    ...rankingSheet,
    id: `copy${i}`,
    name: `Copy ${i}`,
  }));
  const told: number[] = [];
  const done = await there.apply({ sheets, basedOn: [] }, (fraction) => {
    told.push(fraction);
    return Promise.resolve("stop");
  });
  expect(done).toEqual({ ok: false, cause: { kind: "cancelled" } });
  expect(told.length).toBeGreaterThan(0);
  expect(value(await there.look()).tabs).toHaveLength(1);
});

test("what is no workbook ends with its cause, and the worker with it", async () => {
  const bytes = new TextEncoder().encode("no workbook");
  const worker = linkedBookWorker();
  const opening = { kind: "file", fileName: "a.xlsx", bytes } as const;
  const opened = await openInWorker(() => worker, notAsked)(opening);
  expect(opened).toEqual({ ok: false, cause: { kind: "not-a-workbook" } });
  expect(worker.isEnded()).toBe(true);
});

test("closing a book ends its worker; a crash rejects what was asked and what is asked later", async () => {
  const first = await bothWays();
  first.there.close();
  expect(first.worker.isEnded()).toBe(true);
  const { worker, there } = await bothWays();
  const asked = there.describe(unwatched);
  worker.crash();
  await expect(asked).rejects.toThrow("has ended");
  await expect(there.bytes()).rejects.toThrow("has ended");
});

test("where the browser refuses a worker, the file is opened on the page", async () => {
  const refusing = openInWorker(
    () => {
      throw new Error("No workers here.");
    },
    () => Promise.resolve(openHere),
  );
  const bytes = await fileOf([rankingSheet]);
  const book = value(await refusing({ kind: "file", fileName: "a.xlsx", bytes }));
  const described = value(await book.describe(unwatched));
  const cells = value(await book.readSheet(described.sheets[0]?.key ?? "", unwatched));
  expect(cellAt(cells, 4, 0)).toEqual({ kind: "text", value: "王芳" });
});
