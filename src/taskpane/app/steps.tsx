import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { PaneLocale } from "../../locales/pane-locale";
import { focusRing } from "./focus-ring";
import type { PaneAction } from "./reduce";
import { rooms, type Room } from "./rooms";

type StepsProps = {
  readonly words: PaneLocale;
  readonly room: Room;
  readonly dispatch: Dispatch<PaneAction>;
};

/** The way through the pane: every room is one press away, the present one is marked. */
export function Steps({ words, room, dispatch }: StepsProps) {
  const styles = useStyles();
  const names = words.pane.rooms;
  return (
    <nav aria-label={names.label}>
      <ol className={styles.list}>
        {rooms.map((each) => (
          <li key={each}>
            <button
              type="button"
              className={mergeClasses(styles.step, each === room && styles.present)}
              aria-current={each === room ? "step" : undefined}
              onClick={() => {
                dispatch({ type: "room-entered", room: each });
              }}
            >
              {names[each]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: {
    ...focusRing,
    minHeight: "40px",
    padding: "0 8px",
    border: "none",
    borderBottom: `3px solid transparent`,
    borderTop: `3px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    // Forced colours draw transparent borders too.
    "@media (forced-colors: active)": {
      borderTopColor: "Canvas",
      borderBottomColor: "Canvas",
    },
    ":hover": { color: tokens.colorNeutralForeground1Hover },
  },
  present: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderRadius: 0,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
