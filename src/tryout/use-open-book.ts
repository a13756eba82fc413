import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { Result } from "../foundation/result";
import type { LocaleTag } from "../locales/locale-tag";
import type { OpenFileBook } from "./file-book/file-book";
import { openOwnFile, openSample, type OpenCause } from "./open-book";
import type { PageBook } from "./page-book";
import { pageWorld } from "./page-host";
import type { PageWords } from "./tryout-page";

export type OpenBook = {
  readonly book: PageBook | null;
  readonly isBusy: boolean;
  /** What goes on, or went on last. */
  readonly status: string;
  /** Why the last file was not opened; `null` when all is well. */
  readonly trouble: string | null;
  readonly dismissTrouble: () => void;
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
};

/** The workbook on the page: the sample centre first, then what the person opens. A file that cannot be read leaves the old one. */
export function useOpenBook(files: OpenFileBook, language: LocaleTag, words: PageWords): OpenBook {
  const [book, setBook] = useState<PageBook | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [status, setStatus] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);
  /** Of two files opened one after the other the later wins, whichever is read sooner. */
  const turn = useRef(0);
  const shown = useRef<PageBook | null>(null);

  const open = useCallback(
    async (
      fileName: string,
      beginning: string,
      read: () => Promise<Result<PageBook, OpenCause>>,
    ): Promise<void> => {
      const mine = ++turn.current;
      setBusy(true);
      setTrouble(null);
      setStatus(beginning);
      const opened = await read().catch((error: unknown) => {
        console.error(error);
        return { ok: false, cause: { of: "defect" } } as const;
      });
      if (mine !== turn.current) {
        if (opened.ok) opened.value.close();
        return;
      }
      if (opened.ok) {
        shown.current?.close();
        shown.current = opened.value;
      }
      // Sheets and pane are drawn in turns, and shown when they are whole.
      startTransition(() => {
        setBusy(false);
        setStatus(opened.ok ? words.page.opened(fileName) : words.page.notOpened(fileName));
        if (opened.ok) setBook(opened.value);
        else setTrouble(`${words.page.notOpened(fileName)} ${sentence(opened.cause, words)}`);
      });
    },
    [words],
  );

  const sample = useCallback(() => {
    const { making, sampleFile } = words.page;
    void open(sampleFile, making, () => openSample(files, language, sampleFile, pageWorld()));
  }, [open, files, language, words]);

  const first = useRef<(() => void) | null>(sample);
  useEffect(() => {
    first.current?.();
    first.current = null;
  }, []);

  return {
    book,
    isBusy,
    status,
    trouble,
    dismissTrouble: () => {
      setTrouble(null);
    },
    openFile: (file) => {
      void open(file.name, words.page.opening(file.name), () => openOwnFile(files, file));
    },
    openSample: sample,
  };
}

function sentence(cause: OpenCause, words: PageWords): string {
  return cause.of === "workbook" ? words.pane.causes.workbook(cause.cause) : words.page.unexpected;
}
