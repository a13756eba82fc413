import type { CellAddress } from "../foundation/address";
import { fail, ok, type Result } from "../foundation/result";
import type { PaneWorkbook } from "../taskpane/pane-host";
import type { WorkbookCause } from "../workbook/port";
import type { BookLook } from "../workbook/xlsx/look/read-sheet-look";
import type { FileBook } from "./file-book/file-book";

/** The workbook that is open on the page, and who wants to know of it. */
export type PageBook = {
  /** Differs from book to book. */
  readonly id: number;
  readonly fileName: string;
  /** What the pane works on. */
  readonly workbook: PaneWorkbook;
  readonly bytes: () => Promise<Uint8Array>;
  /** The sheets as they look now; the same object until the workbook is written to. */
  readonly look: () => BookLook;
  /** Called after the workbook was written to; returns how to stop listening. */
  readonly onChange: (listener: () => void) => () => void;
  /** Called when the pane sends the person to a cell. */
  readonly onReveal: (listener: (address: CellAddress) => void) => () => void;
  /** Gives its memory back; nothing is asked of it afterwards. */
  readonly close: () => void;
};

let lastId = 0;

/** Puts a file on the page; causes when its looks cannot be read, such as a damaged styles part. */
export async function pageBook(
  file: FileBook,
  fileName: string,
): Promise<Result<PageBook, WorkbookCause>> {
  const first = await file.look();
  if (!first.ok) return first;
  let look = first.value;
  const changes = new Set<() => void>();
  const reveals = new Set<(address: CellAddress) => void>();

  /** Hands the result on, and tells of the change when there was one. */
  const told = async <Value>(
    work: Promise<Result<Value, WorkbookCause>>,
  ): Promise<Result<Value, WorkbookCause>> => {
    const done = await work;
    if (!done.ok) return done;
    const again = await file.look();
    if (!again.ok) return again;
    look = again.value;
    for (const listener of changes) listener();
    return done;
  };

  return ok({
    id: ++lastId,
    fileName,
    bytes: file.bytes,
    close: file.close,
    look: () => look,
    onChange: (listener) => joined(changes, listener),
    onReveal: (listener) => joined(reveals, listener),
    workbook: {
      ...file,
      apply: (plan, checkpoint) => told(file.apply(plan, checkpoint)),
      restore: (checkpoint) => told(file.restore(checkpoint)),
      reveal: async (address) => {
        const revealed = await file.reveal(address);
        if (!revealed.ok) return revealed;
        if (!look.tabs.some(({ name }) => name === address.sheet)) {
          return fail({ kind: "sheet-hidden", sheet: address.sheet });
        }
        for (const listener of reveals) listener(address);
        return revealed;
      },
    },
  });
}

function joined<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
