import { startTransition, useEffect, useState } from "react";
import type { SheetKey, WorkbookCause } from "../../workbook/port";
import type { BookLook } from "../../workbook/xlsx/look/read-sheet-look";
import { breather } from "../../worker/breather";
import { sheetModel, type SheetModel } from "./sheet-model";

export type ShownSheet =
  | { readonly at: "reading" }
  | { readonly at: "shown"; readonly model: SheetModel }
  | { readonly at: "failed"; readonly cause: WorkbookCause | "defect" };

/** Reads a sheet's looks in turns that leave the page free; the one before stays shown meanwhile. */
export function useSheet(book: BookLook, key: SheetKey): ShownSheet {
  const [read, setRead] = useState<{ key: SheetKey; sheet: ShownSheet } | null>(null);
  useEffect(() => {
    const { signal, abort } = leaving();
    const breathe = breather();
    const checkpoint = async (): Promise<"go-on" | "stop"> => {
      await breathe();
      return signal.aborted ? "stop" : "go-on";
    };
    const show = (sheet: ShownSheet): void => {
      if (signal.aborted) return;
      // A sheet is a thousand cells: drawn in turns, and shown when it is whole.
      startTransition(() => {
        setRead({ key, sheet });
      });
    };
    book.readSheet(key, checkpoint).then(
      (look) => {
        show(
          look.ok
            ? { at: "shown", model: sheetModel(book, look.value) }
            : { at: "failed", cause: look.cause },
        );
      },
      (error: unknown) => {
        console.error(error);
        show({ at: "failed", cause: "defect" });
      },
    );
    return abort;
  }, [book, key]);
  return read?.key === key ? read.sheet : { at: "reading" };
}

function leaving(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    abort: () => {
      controller.abort();
    },
  };
}
