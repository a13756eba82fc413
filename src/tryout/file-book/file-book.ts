import type { Result } from "../../foundation/result";
import type { SampleOptions } from "../../sample/sample-centre";
import type { Workbook, WorkbookCause } from "../../workbook/port";
import type { BookLook } from "../../workbook/xlsx/look/read-sheet-look";

/** A workbook in a file, wherever it is held: on this thread or behind a worker. Its promises reject only by a defect. */
export type FileBook = Workbook & {
  /** The package as it stands now, to keep. */
  readonly bytes: () => Promise<Uint8Array>;
  /** The sheets as they look now. */
  readonly look: () => Promise<Result<BookLook, WorkbookCause>>;
  /** Gives its memory back; nothing is asked of it afterwards. */
  readonly close: () => void;
};

/** What to open: a person's file, whose bytes belong to the book from then on, or the invented centre. */
export type Opening =
  | { readonly kind: "file"; readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly kind: "sample"; readonly fileName: string; readonly options: SampleOptions };

export type OpenFileBook = (opening: Opening) => Promise<Result<FileBook, WorkbookCause>>;
