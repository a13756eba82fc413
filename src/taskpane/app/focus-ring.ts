import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** The focus mark of our own buttons, the same as Fluent's; the system's colours win in forced-colours mode. */
export const focusRing: GriffelStyle = {
  ":focus-visible": {
    outlineStyle: "solid",
    outlineWidth: "2px",
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: "-2px",
  },
};
