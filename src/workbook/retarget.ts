import { quotedSheet } from "../foundation/address";

/**
 * Points a formula at the tabs that its sheets really have: `'Ranking'!B2` becomes `'Ranking (2)'!B2` when "Ranking" was
 * taken. Only quoted sheet references outside string literals are touched.
 */
export function retarget(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'(?=!)/g, (token, inner?: string) => {
    if (inner === undefined) return token;
    const real = renamed.get(inner.replaceAll("''", "'"));
    return real === undefined ? token : quotedSheet(real);
  });
}
