import type { PlanMeasures } from "../domain/replanning/plan-side";
import type { WishId } from "../domain/scheduling/wishes/wish";
import { decimal, whole } from "../locales/figures";
import type { Locale } from "../locales/locale";

/** One line of two plans side by side. */
export type MeasureRow = {
  readonly label: string;
  readonly format: "integer" | "decimal1" | "percent1";
  /** `null`: not known. */
  readonly of: (plan: PlanMeasures) => number | null;
};

const minutesOfHour = 60;

/** Wishes that a comparison prices; changes to what people were told are counted instead. */
const pricedWishes: readonly WishId[] = [
  "unplaced",
  "delay",
  "traffic",
  "sessions",
  "trainers",
  "overload",
];

/** What plans are compared by: places, work, service level, then what the search weighs, wish by wish. */
export function measureRows({ sheets }: Locale): readonly MeasureRow[] {
  const { measures, wishes } = sheets.whatIf.comparison;
  return [
    { label: measures.placed, format: "integer", of: ({ placed }) => placed },
    { label: measures.unplaced, format: "integer", of: ({ unplaced }) => unplaced },
    { label: measures.people, format: "integer", of: ({ people }) => people },
    { label: measures.sessions, format: "integer", of: ({ sessions }) => sessions },
    {
      label: measures.taughtHours,
      format: "decimal1",
      of: ({ taughtMinutes }) => taughtMinutes / minutesOfHour,
    },
    { label: measures.trainers, format: "integer", of: ({ trainers }) => trainers },
    { label: measures.service, format: "percent1", of: ({ service }) => service?.withPlan ?? null },
    { label: measures.cost, format: "integer", of: ({ cost }) => cost.total },
    ...pricedWishes.map((wish): MeasureRow => ({
      label: wishes[wish],
      format: "integer",
      of: ({ cost }) => cost[wish],
    })),
  ];
}

/** A measure as a person reads it. */
export function measureText(
  { format, of }: MeasureRow,
  plan: PlanMeasures,
  locale: Locale,
): string {
  const value = of(plan);
  if (value === null) return locale.sheets.whatIf.comparison.unknown;
  switch (format) {
    case "integer":
      return whole(value);
    case "decimal1":
      return decimal(value, 1);
    case "percent1":
      return `${decimal(100 * value, 1)}%`;
  }
}
