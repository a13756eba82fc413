import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { TryoutWords } from "../locales/en/tryout";
import { isLocaleTag, localeTags, type LocaleTag } from "../locales/locale-tag";

type PageHeaderProps = {
  readonly words: TryoutWords;
  readonly language: LocaleTag;
  readonly isBusy: boolean;
  readonly onLanguage: (tag: LocaleTag) => void;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  /** `null` while there is nothing to download. */
  readonly onDownload: (() => void) | null;
};

/** Each language in its own letters, as everybody looks for her own. */
const languageNames: Readonly<Record<LocaleTag, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

/** What can be opened, by extension: browsers on some systems know no type for .csv. */
const accepted = ".xlsx,.xlsm,.csv,.tsv,.txt,.xls";

export function PageHeader(props: PageHeaderProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { words, onDownload } = props;
  return (
    <section aria-label={words.title} className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      <input
        ref={input}
        type="file"
        accept={accepted}
        hidden
        aria-label={words.open}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) props.onFile(file);
          // The same file may be chosen again after it was changed.
          currentTarget.value = "";
        }}
      />
      <Button
        appearance="primary"
        disabled={props.isBusy}
        title={words.openHint}
        onClick={() => {
          input.current?.click();
        }}
      >
        {words.open}
      </Button>
      <Button disabled={props.isBusy} onClick={props.onSample}>
        {words.sample}
      </Button>
      <Button disabled={onDownload === null} onClick={() => onDownload?.()}>
        {words.download}
      </Button>
      <p className={styles.privacy}>
        {words.privacy} {words.onlyToLook}
      </p>
      <Select
        aria-label={words.language}
        className={styles.language}
        value={props.language}
        onChange={(_, { value }) => {
          if (isLocaleTag(value)) props.onLanguage(value);
        }}
      >
        {localeTags.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languageNames[tag]}
          </option>
        ))}
      </Select>
    </section>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: "0 12px 0 0",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  privacy: {
    flexGrow: 1,
    flexBasis: "240px",
    margin: "0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  language: { minWidth: "120px" },
});
