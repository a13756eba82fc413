import type { DateSystem } from "../serial";

/**
 * Excel tells an add-in nowhere whether the workbook counts its days from 1900 or from 1904. It calculates worksheet functions
 * without a cell, though, and the year of serial 1 is 1900 in one system, 1904 in the other. Where it gives no year, the
 * system that all but a few workbooks have.
 */
export function dateSystemOfYear(yearOfSerialOne: unknown): DateSystem {
  return yearOfSerialOne === 1904 ? "1904" : "1900";
}
