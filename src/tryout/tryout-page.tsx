import { FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import type { TryoutWords } from "../locales/en/tryout";
import type { LocaleTag } from "../locales/locale-tag";
import type { PaneLocale } from "../locales/pane-locale";
import { fluentTheme } from "../taskpane/app/pane-theme";
import type { JobRunner } from "../worker/job-messages";
import { download, resultName } from "./download";
import { DropZone } from "./drop-zone";
import type { OpenFileBook } from "./file-book/file-book";
import { browserTheme } from "./page-host";
import { PageHeader } from "./page-header";
import { Trouble } from "./trouble";
import { useOpenBook } from "./use-open-book";

export type PageWords = { readonly page: TryoutWords; readonly pane: PaneLocale };

type TryoutPageProps = {
  readonly jobs: JobRunner;
  readonly files: OpenFileBook;
  readonly words: PageWords;
  readonly onLanguage: (tag: LocaleTag) => void;
};

// Each loads in a turn of its own, so that no turn is long.
const SheetView = lazy(async () => ({
  default: (await import("./sheet-view/sheet-view")).SheetView,
}));
const PagePane = lazy(async () => ({ default: (await import("./page-pane")).PagePane }));

/** The page that stands in for Excel: the workbook's sheets at the left, the pane at the right, files in and out on top. */
export function TryoutPage({ jobs, files, words, onLanguage }: TryoutPageProps) {
  const styles = useStyles();
  const theme = useSyncExternalStore(browserTheme.subscribe, browserTheme.current);
  const { tag } = words.pane;
  const opening = useOpenBook(files, tag, words);
  const { book } = opening;

  useEffect(() => {
    document.documentElement.lang = tag;
    document.title = words.page.title;
  }, [tag, words]);

  return (
    <FluentProvider theme={fluentTheme(theme, tag)} className={styles.page}>
      <DropZone words={words.page} onFile={opening.openFile}>
        <PageHeader
          words={words.page}
          language={tag}
          isBusy={opening.isBusy}
          onLanguage={onLanguage}
          onFile={opening.openFile}
          onSample={opening.openSample}
          onDownload={
            book === null
              ? null
              : () => {
                  const name = resultName(book.fileName, words.page.result);
                  void book.bytes().then((bytes) => {
                    download(bytes, name);
                  });
                }
          }
        />
        {opening.trouble !== null && (
          <Trouble
            text={opening.trouble}
            dismiss={words.page.dismiss}
            onDismiss={opening.dismissTrouble}
          />
        )}
        <p role="status" className={styles.status}>
          {opening.status}
        </p>
        <div className={styles.main}>
          {book === null ? (
            opening.isBusy && <Spinner className={styles.spinner} label={opening.status} />
          ) : (
            <Suspense>
              <SheetView
                key={`sheets-${book.id}`}
                book={book}
                words={words.page}
                causes={words.pane.causes}
              />
              <PagePane key={`pane-${book.id}`} book={book} jobs={jobs} words={words} />
            </Suspense>
          )}
        </div>
      </DropZone>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: { height: "100dvh", overflow: "hidden" },
  main: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-width: 760px)": { flexDirection: "column", overflowY: "auto" },
  },
  spinner: { flexGrow: 1 },
  // Spoken, not shown: what is seen says the same.
  status: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
