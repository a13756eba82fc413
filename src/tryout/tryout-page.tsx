import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { TryoutWords } from "../locales/en/tryout";
import type { LocaleTag } from "../locales/locale-tag";
import type { PaneLocale } from "../locales/pane-locale";
import { App } from "../taskpane/app/app";
import { fluentTheme } from "../taskpane/app/pane-theme";
import { createEngine } from "../taskpane/create-engine";
import type { JobRunner } from "../worker/job-messages";
import { download, resultName } from "./download";
import { DropZone } from "./drop-zone";
import { browserTheme, pageHost } from "./page-host";
import type { PageBook } from "./page-book";
import { PageHeader } from "./page-header";
import { SheetView } from "./sheet-view/sheet-view";
import { Trouble } from "./trouble";
import { useOpenBook } from "./use-open-book";

export type PageWords = { readonly page: TryoutWords; readonly pane: PaneLocale };

type TryoutPageProps = {
  readonly jobs: JobRunner;
  readonly words: PageWords;
  readonly onLanguage: (tag: LocaleTag) => void;
};

/** The page that stands in for Excel: the workbook's sheets at the left, the pane at the right, files in and out on top. */
export function TryoutPage({ jobs, words, onLanguage }: TryoutPageProps) {
  const styles = useStyles();
  const theme = useSyncExternalStore(browserTheme.subscribe, browserTheme.current);
  const { tag } = words.pane;
  const opening = useOpenBook(jobs, tag, words);
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
                  download(book.bytes(), resultName(book.fileName, words.page.result));
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
            <>
              <SheetView
                key={`sheets-${book.id}`}
                book={book}
                words={words.page}
                causes={words.pane.causes}
              />
              <Pane key={`pane-${book.id}`} book={book} jobs={jobs} words={words} />
            </>
          )}
        </div>
      </DropZone>
    </FluentProvider>
  );
}

/** The pane as it is in Excel, on the open file. It starts anew with each book, and keeps what it knows when the language changes. */
function Pane({
  book,
  jobs,
  words,
}: {
  readonly book: PageBook;
  readonly jobs: JobRunner;
  readonly words: PageWords;
}) {
  const styles = useStyles();
  const [language] = useState(words.pane.tag);
  const host = useMemo(() => pageHost(book, language), [book, language]);
  const engine = useMemo(() => createEngine(host, jobs), [host, jobs]);
  return (
    <div className={styles.pane}>
      <App host={host} engine={engine} words={words.pane} />
    </div>
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
  pane: {
    width: "360px",
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (max-width: 760px)": {
      width: "auto",
      height: "100dvh",
      borderLeft: "none",
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});
