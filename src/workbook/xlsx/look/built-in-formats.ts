/** The codes of the formats Excel knows by number alone (ECMA-376 part 1, 18.8.30), its East Asian dates as plain dates. */
export function builtInFormatCode(id: number): string {
  const isAsianDate = (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
  return codes[id] ?? (isAsianDate ? "yyyy/m/d" : "General");
}

const codes: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  32: "h:mm",
  33: "h:mm:ss",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};
