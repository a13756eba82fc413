import { percent } from "../locales/figures";

/** A chance in a sentence, never none and never certain: "<0.1%", "0.4%", "37%", ">99%". */
export function chanceText(chance: number): string {
  if (chance < 0.001) return "<0.1%";
  if (chance < 0.0995) return `${(chance * 100).toFixed(1)}%`;
  return chance > 0.99 ? ">99%" : percent(chance);
}
