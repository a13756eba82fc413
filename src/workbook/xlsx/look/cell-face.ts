/** "#RRGGBB". */
export type Colour = string;

export type Edge = {
  /** Pixels. */
  readonly width: 1 | 2 | 3;
  readonly line: "solid" | "dashed" | "dotted" | "double";
  readonly colour: Colour;
};

/** How a cell looks, with every reference to other parts resolved. */
export type CellFace = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  /** Points. */
  readonly size: number;
  /** `null`: the reader's own text colour. */
  readonly colour: Colour | null;
  readonly fill: Colour | null;
  readonly top: Edge | null;
  readonly right: Edge | null;
  readonly bottom: Edge | null;
  readonly left: Edge | null;
  /** `null`: text left, numbers right. */
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  /** "yyyy-mm-dd". */
  readonly formatCode: string;
};

/** What a conditional format lays over a cell; `null` leaves what is there. */
export type FacePatch = {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly struck: boolean | null;
  readonly colour: Colour | null;
  readonly fill: Colour | null;
};

export const plainFace: CellFace = {
  bold: false,
  italic: false,
  underlined: false,
  struck: false,
  size: 11,
  colour: null,
  fill: null,
  top: null,
  right: null,
  bottom: null,
  left: null,
  horizontal: null,
  vertical: "bottom",
  wrap: false,
  indent: 0,
  formatCode: "General",
};
