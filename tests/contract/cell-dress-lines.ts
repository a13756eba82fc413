/** How a cell looks, in words that a file and Excel can both be put into. */
export type CellDressLook = {
  readonly format: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** "RRGGBB"; "" for the workbook's own. */
  readonly colour: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  /** "thin BFBFBF"; "" for none. */
  readonly top: string;
  readonly right: string;
  readonly bottom: string;
  readonly left: string;
};

export const undressed: CellDressLook = {
  format: "General",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  colour: "",
  fill: "",
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  locked: true,
  top: "",
  right: "",
  bottom: "",
  left: "",
};

/** Only what sets a cell apart from one that nobody touched; "" for such a one. */
export function dressLine(look: CellDressLook): string {
  return Object.entries(look)
    .filter(([name, value]) => value !== undressed[name as keyof CellDressLook])
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
}
