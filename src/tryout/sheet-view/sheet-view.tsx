import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useState, useSyncExternalStore } from "react";
import { cellName, type CellAddress } from "../../foundation/address";
import type { CauseWords } from "../../locales/en/causes";
import type { TryoutWords } from "../../locales/en/tryout";
import type { SheetKey } from "../../workbook/port";
import type { PageBook } from "../page-book";
import { parseLocation } from "./location";
import { SheetGrid, type CellPlace } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";
import { useSheet, type ShownSheet } from "./use-sheet";

type SheetViewProps = {
  readonly book: PageBook;
  readonly words: TryoutWords;
  readonly causes: CauseWords;
};

const firstCell: CellPlace = { row: 0, column: 0 };

/** The open workbook's sheets as Excel shows them, to look at: cell line, sheet, tabs. */
export function SheetView({ book, words, causes }: SheetViewProps) {
  const styles = useStyles();
  const panelId = useId();
  const look = useSyncExternalStore(book.onChange, book.look);
  const [chosen, setChosen] = useState<SheetKey>("");
  const [places, setPlaces] = useState<ReadonlyMap<SheetKey, CellPlace>>(new Map());
  const tab = look.tabs.find(({ key }) => key === chosen) ?? look.tabs[0];
  const key = tab?.key ?? "";
  const active = places.get(key) ?? firstCell;
  const sheet = useSheet(look, key);

  const activate = useCallback(
    (place: CellPlace) => {
      setPlaces((before) => new Map(before).set(key, place));
    },
    [key],
  );
  const goTo = useCallback(
    ({ sheet: name, row, column }: CellAddress) => {
      const target = look.tabs.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (!target) return;
      setChosen(target.key);
      setPlaces((before) => new Map(before).set(target.key, { row, column }));
    },
    [look],
  );
  const follow = useCallback(
    (location: string) => {
      const address = parseLocation(location);
      if (address) goTo(address);
    },
    [goTo],
  );
  useEffect(() => book.onReveal(goTo), [book, goTo]);

  return (
    <section className={styles.view} aria-label={words.sheets}>
      <CellLine sheet={sheet} active={active} words={words} />
      <div
        id={panelId}
        role="tabpanel"
        aria-label={words.sheet(tab?.name ?? "")}
        className={styles.panel}
      >
        {sheet.at === "shown" && (
          <SheetGrid
            key={key}
            model={sheet.model}
            label={words.sheet(tab?.name ?? "")}
            active={active}
            onActivate={activate}
            onFollow={follow}
          />
        )}
        {sheet.at === "reading" && <p className={styles.note}>{words.reading}</p>}
        {sheet.at === "failed" && (
          <p role="alert" className={styles.note}>
            {sheet.cause === "defect" ? words.unexpected : causes.workbook(sheet.cause)}
          </p>
        )}
      </div>
      <SheetTabs
        tabs={look.tabs}
        selected={key}
        label={words.sheets}
        panelId={panelId}
        onSelect={setChosen}
      />
    </section>
  );
}

/** The active cell's name and what it holds in full. */
function CellLine({
  sheet,
  active,
  words,
}: {
  readonly sheet: ShownSheet;
  readonly active: CellPlace;
  readonly words: TryoutWords;
}) {
  const styles = useStyles();
  const cell = sheet.at === "shown" ? sheet.model.cell(active.row, active.column) : null;
  const list = cell?.list?.replace(/^"|"$/g, "").replaceAll(",", ", ") ?? "";
  return (
    <div className={styles.line} aria-label={words.cell} role="group">
      <span className={styles.name}>{cellName(active.row, active.column)}</span>
      <span className={styles.content}>{cell?.shown?.text ?? ""}</span>
      {list !== "" && <span className={styles.list}>{words.choices(list)}</span>}
    </div>
  );
}

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
    flexGrow: 1,
    // In a narrow window the pane comes below.
    "@media (max-width: 760px)": { flexGrow: 0, flexShrink: 0, height: "60dvh" },
  },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  note: { padding: "20px", margin: 0 },
  line: {
    display: "flex",
    flexShrink: 0,
    gap: "12px",
    alignItems: "center",
    height: "30px",
    boxSizing: "border-box",
    padding: "0 12px",
    overflow: "hidden",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { minWidth: "52px", fontWeight: tokens.fontWeightSemibold },
  content: { overflow: "hidden", textOverflow: "ellipsis" },
  list: { color: tokens.colorNeutralForeground3, overflow: "hidden", textOverflow: "ellipsis" },
});
