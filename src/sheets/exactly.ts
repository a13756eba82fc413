/**
 * What COUNTIFS is asked to look for, so that it finds just what stands in a cell: "*", "?" and "~" in a name stand for
 * themselves, and "=" or ">" before it compares nothing. Upper and lower case count the same, as in Excel everywhere.
 *
 * @param cell a reference as a formula names it: "H12".
 */
export function exactly(cell: string): string {
  const escaped = ["~", "*", "?"].reduce(
    (text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`,
    cell,
  );
  return `"="&${escaped}`;
}
