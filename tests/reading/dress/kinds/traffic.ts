import { clockTime, firstDayOfMonth } from "../../../../src/foundation/day";
import { present, type DressedKind, type Scalar } from "../clean-table";
import { column, records } from "./column";

export const traffic: DressedKind = {
  kind: "traffic",
  topics: {
    "zh-CN": ["话务量统计", "时段话务量"],
    "zh-TW": ["時段進線量", "話務量統計"],
    en: ["Traffic by interval", "Interval volumes"],
  },
  make: (draw, { lastMonth }) => {
    const day = firstDayOfMonth(lastMonth) + draw.int(0, 20);
    const starts = Array.from({ length: 8 }, (_, i) => 540 + 30 * i);
    const days = [day, day + 1].flatMap((each) => starts.map(() => each));
    const both = [...starts, ...starts];
    return {
      kind: "traffic",
      columns: [
        column("date", "day", days, { slot: "day", isKey: true }),
        column("interval", "label", both, {
          slot: "start",
          isKey: true,
          words: Object.fromEntries(
            both.map((start) => [String(start), `${clockTime(start)}-${clockTime(start + 30)}`]),
          ),
        }),
        column(
          "offered",
          "number",
          both.map(() => draw.int(20, 400)),
          { most: 1_000_000 },
        ),
      ],
      rows: both.length,
      person: both.map(() => -1),
    };
  },
  read: ({ traffic: found }) =>
    found === null
      ? []
      : records(found.count, (i) => ({
          agent: -1,
          values: new Map<string, Scalar>([
            ["day", present(found.day[i])],
            ["start", present(found.start[i])],
            ["offered", present(found.calls[i])],
          ]),
        })),
};
