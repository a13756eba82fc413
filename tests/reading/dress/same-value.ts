import type { Scalar } from "./clean-table";

/** Whether a value read is the value meant; numbers to a part in a hundred thousand, ids with or without leading zeros. */
export function isSame(slot: string, meant: Scalar, read: Scalar): boolean {
  if (meant === null || read === null) return meant === read;
  if (typeof meant === "number") {
    if (typeof read !== "number") return false;
    // A column that must name minutes holds no thousandths of a second.
    return Math.abs(meant - read) <= Math.max(0.006, Math.abs(meant) * 1e-5);
  }
  if (slot === "agentId") return bareId(meant) === bareId(String(read));
  return String(read).normalize("NFKC").trim() === meant.normalize("NFKC").trim();
}

/** An id without its leading zeros. */
export function bareId(id: string): string {
  return id
    .normalize("NFKC")
    .trim()
    .replace(/^0+(?=\d)/, "");
}
