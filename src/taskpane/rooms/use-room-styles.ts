import { makeStyles, tokens } from "@fluentui/react-components";

/** The measures all rooms share: one title, sections below it, small print, a row of buttons. */
export const useRoomStyles = makeStyles({
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0 0 12px" },
  section: { marginTop: "24px" },
  heading: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** Says above a room that what it shows is no longer the newest. */
  hint: {
    margin: "0 0 12px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  /** Stays in sight at the foot of the room while there is space for it. */
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    marginTop: "24px",
    paddingTop: "12px",
    "@media (min-height: 360px) and (min-width: 260px)": {
      position: "sticky",
      bottom: "-20px",
      zIndex: 1,
      margin: "24px -20px -20px",
      padding: "12px 20px",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});
