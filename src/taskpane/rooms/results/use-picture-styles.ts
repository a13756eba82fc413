import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of the small pictures: the theme's own colours, so that they change with it. */
export const usePictureStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "440px", height: "auto" },
  bar: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  axis: {
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  middle: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  even: {
    fill: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  cut: {
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  bottom: {
    fill: tokens.colorStatusDangerBackground1,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  top: {
    fill: tokens.colorStatusSuccessBackground1,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  /** A whole cell of its own, not a ground behind figures: strong enough to be seen at a glance. */
  weaker: {
    fill: tokens.colorStatusDangerBackground2,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  stronger: {
    fill: tokens.colorStatusSuccessBackground2,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "12px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  strong: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});
