/** What a cell of a new workbook wears, by the property's path; `null` for what is simply absent. */
const plain: Readonly<Record<string, unknown>> = {
  NumberFormat: "General",
  WrapText: false,
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  IndentLevel: 0,
  TextOrientation: 0,
  ShrinkToFit: false,
  ColumnWidth: 48,
  RowHeight: 15,
  RowHidden: false,
  ColumnHidden: false,
  "Fill.Color": "#FFFFFF",
  "Font.Name": "Calibri",
  "Font.Size": 11,
  "Font.Color": "#000000",
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Underline": "None",
  "Font.Strikethrough": false,
  "Protection.Locked": true,
  "Protection.FormulaHidden": false,
};

/** A cell without data validation. */
export const noValidation = { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };

export function plainStyle(property: string): unknown {
  if (property === "DataValidation") return noValidation;
  if (property.startsWith("Border.")) return plainBorder(property);
  return plain[property] ?? null;
}

function plainBorder(property: string): unknown {
  if (property.endsWith(".Style")) return "None";
  return property.endsWith(".Weight") ? "Thin" : "#000000";
}
