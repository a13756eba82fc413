import { civilFromDay } from "../../foundation/day";
import {
  dateOrders,
  dayOfShortYear,
  dayOfTwoWays,
  type ParsedDate,
  type ShortDateOrder,
} from "./dates";

/** A date of a column that its own text does not settle. */
export type OpenDate = {
  readonly row: number;
  readonly date: Extract<ParsedDate, { readonly kind: "two-ways" | "short-year" }>;
};

/** How the open dates of a column are to be read. */
export type OrderFound = {
  readonly order: ShortDateOrder;
  /** Nothing in the column says so: a person should. */
  readonly isAssumed: boolean;
};

/** Fewer different days in a row than this show no order in time. */
const leastInOrder = 4;
/** A column that spans more years than this is in another order. */
const mostYears = 3;

/** The day of an open date in an order; `null` when there is no such day. */
export function dayInOrder({ date }: OpenDate, order: ShortDateOrder): number | null {
  if (date.kind === "short-year") return dayOfShortYear(date.parts, order);
  return order === "year-month-day" ? null : dayOfTwoWays(date, order);
}

/**
 * Settles the order for a whole column: by the dates that read one way only, then by the few years a column spans, then by rows that
 * stand in order of time one way and not the other. `null`: the short dates may as well begin with the year, and
 * nothing tells.
 *
 * @param days the column's other dates by row, NaN where there is none
 * @param otherwise the order where nothing tells
 */
export function orderOf(
  open: readonly OpenDate[],
  days: Float64Array,
  otherwise: "day-month" | "month-day",
): OrderFound | null {
  const fits = dateOrders.map((order) => ({
    order,
    fitting: open.reduce((sum, date) => (dayInOrder(date, order) === null ? sum : sum + 1), 0),
  }));
  const most = Math.max(...fits.map(({ fitting }) => fitting));
  const whole = fits.filter(({ fitting }) => fitting === most).map(({ order }) => order);
  const [only, second] = narrowed(
    narrowed(whole, (order) => spansFewYears(open, order)),
    (order) => isInOrderOfTime(open, days, order),
  );
  // Texts that fit no order together are in a column typed by several hands.
  if (only !== undefined && second === undefined) {
    return { order: only, isAssumed: most < open.length };
  }
  const left = narrowed(whole, (order) => spansFewYears(open, order));
  if (left.includes("year-month-day")) return null;
  return { order: left.includes(otherwise) ? otherwise : (left[0] ?? otherwise), isAssumed: true };
}

/** Those that pass, or all of them where none does. */
function narrowed(
  orders: readonly ShortDateOrder[],
  passes: (order: ShortDateOrder) => boolean,
): readonly ShortDateOrder[] {
  if (orders.length < 2) return orders;
  const passing = orders.filter(passes);
  return passing.length > 0 ? passing : orders;
}

function spansFewYears(open: readonly OpenDate[], order: ShortDateOrder): boolean {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const date of open) {
    const day = dayInOrder(date, order);
    if (day === null) continue;
    const { year } = civilFromDay(day);
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return last - first <= mostYears;
}

/** Whether the rows go forth, or back, in time without a step the other way. */
function isInOrderOfTime(
  open: readonly OpenDate[],
  days: Float64Array,
  order: ShortDateOrder,
): boolean {
  const all = Float64Array.from(days);
  for (const date of open) all[date.row] = dayInOrder(date, order) ?? Number.NaN;
  let [forth, back, last] = [0, 0, Number.NaN];
  for (const day of all) {
    if (Number.isNaN(day)) continue;
    if (day > last) forth += 1;
    if (day < last) back += 1;
    last = day;
  }
  return forth + back + 1 >= leastInOrder && (forth === 0 || back === 0);
}
