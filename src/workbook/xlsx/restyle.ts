import type { StyleNumbers } from "./graft-styles";

/**
 * Counts the authored sheet's styles in the user's styles part. The text is hucre's, whose cells read `<c r="B2" t="n" s="4"`:
 * text content never holds "<", so nothing else can match.
 */
export function restyle(sheet: string, numbers: StyleNumbers): string {
  return sheet
    .replace(
      /(<c r="[A-Z]+\d+"(?: t="\w+")?) s="(\d+)"/g,
      (_, head: string, style: string) => `${head} s="${numbers.cells[Number(style)] ?? 0}"`,
    )
    .replace(
      /(<cfRule [^>]*?)dxfId="(\d+)"/g,
      (_, head: string, style: string) =>
        `${head}dxfId="${numbers.conditionals[Number(style)] ?? 0}"`,
    );
}
