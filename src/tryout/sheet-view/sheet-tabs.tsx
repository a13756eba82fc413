import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { SheetKey } from "../../workbook/port";

type SheetTabsProps = {
  readonly tabs: readonly { readonly key: SheetKey; readonly name: string }[];
  readonly selected: SheetKey;
  readonly label: string;
  readonly panelId: string;
  readonly onSelect: (key: SheetKey) => void;
};

/** The tabs below a sheet, as in Excel; arrows go from one to the next. */
export function SheetTabs({ tabs, selected, label, panelId, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    // jsdom has no layout and no such function.
    if (chosen && "scrollIntoView" in chosen)
      chosen.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected, tabs]);

  const press = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ key }) => key === selected);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[
      event.key
    ];
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab || next === undefined) return;
    event.preventDefault();
    onSelect(tab.key);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={press}>
      {tabs.map(({ key, name }) => (
        <button
          key={key}
          type="button"
          role="tab"
          aria-selected={key === selected}
          aria-controls={panelId}
          tabIndex={key === selected ? 0 : -1}
          className={mergeClasses(styles.tab, key === selected && styles.selected)}
          onClick={() => {
            onSelect(key);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexShrink: 0,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    flexShrink: 0,
    padding: "6px 14px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: "#107C41",
    fontWeight: tokens.fontWeightSemibold,
  },
});
