import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of the small pictures: the theme's own colours, so that they change with it. */
export const usePictureStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "440px", height: "auto" },
  bar: { fill: tokens.colorCompoundBrandBackground },
  axis: { stroke: tokens.colorNeutralStroke1 },
  cut: { stroke: tokens.colorNeutralForeground1, strokeDasharray: "4 3" },
  bottom: { fill: tokens.colorStatusDangerBackground1 },
  top: { fill: tokens.colorStatusSuccessBackground1 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "12px" },
  strong: { fill: tokens.colorNeutralForeground1, fontSize: "12px" },
});
