import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneLocale } from "../../locales/pane-locale";
import { fluentTheme } from "../app/pane-theme";

type OutsidePageProps = {
  readonly words: PaneLocale;
  readonly title: string;
  readonly body: string;
};

/** In place of the pane where there is no Excel, or one too old: why, and what to do. */
export function OutsidePage({ words, title, body }: OutsidePageProps) {
  const styles = useStyles();
  return (
    <FluentProvider
      className={styles.page}
      theme={fluentTheme("light", words.tag)}
      lang={words.tag}
    >
      <main className={styles.text}>
        <h1 className={styles.title}>{title}</h1>
        <p>{body}</p>
      </main>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: { minHeight: "100%" },
  text: { padding: "40px 20px 20px" },
  title: {
    margin: 0,
    paddingRight: "20px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});
