import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { App } from "../taskpane/app/app";
import { createEngine } from "../taskpane/create-engine";
import type { JobRunner } from "../worker/job-messages";
import type { PageBook } from "./page-book";
import { pageHost } from "./page-host";
import type { PageWords } from "./tryout-page";

type PagePaneProps = {
  readonly book: PageBook;
  readonly jobs: JobRunner;
  readonly words: PageWords;
};

/** The pane as it is in Excel, on the open file. It starts anew with each book, and keeps what it knows when the language changes. */
export function PagePane({ book, jobs, words }: PagePaneProps) {
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
