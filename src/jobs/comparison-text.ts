import type { PlaceChange, PlaceInPlan, PlanComparison } from "../domain/replanning/compare-plans";
import { largestFirst } from "../domain/replanning/largest-first";
import { clockTime, isoDay } from "../foundation/day";
import type { Locale } from "../locales/locale";
import { measureRows, measureText } from "../sheets/measure-rows";

/** Two plans side by side, in words. */
export type ComparisonText = {
  readonly rows: readonly {
    readonly label: string;
    readonly thisPlan: string;
    readonly otherPlan: string;
  }[];
  /** How many places differ, in a sentence. */
  readonly summary: string;
  /** Person by person, those that weigh most first; not all. */
  readonly changes: readonly string[];
  /** How many more there are. */
  readonly more: number;
};

export type ComparisonNames = {
  readonly person: (change: PlaceChange) => string;
  readonly course: (change: PlaceChange) => string;
};

/**
 * Says a comparison in one language.
 *
 * @param most how many differences are told one by one
 */
export function comparisonText(
  { thisPlan, otherPlan, changes }: PlanComparison,
  names: ComparisonNames,
  locale: Locale,
  most: number,
): ComparisonText {
  const words = locale.sheets.whatIf.comparison;
  const of = (...kinds: readonly PlaceChange["kind"][]): number =>
    changes.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    rows: measureRows(locale).map((row) => ({
      label: row.label,
      thisPlan: measureText(row, thisPlan, locale),
      otherPlan: measureText(row, otherPlan, locale),
    })),
    summary: words.differs(of("moved"), of("place"), of("unplaced", "gone"), of("new")),
    changes: largestFirst(changes)
      .slice(0, most)
      .map((change) => lineOf(change, names, locale)),
    more: Math.max(0, changes.length - most),
  };
}

function lineOf(change: PlaceChange, names: ComparisonNames, locale: Locale): string {
  const words = locale.sheets.whatIf.comparison;
  const { kinds } = locale.sheets.planChanges;
  const { before, after, kind } = change;
  const said = (place: PlaceInPlan): string =>
    kind === "place" ? withWhom(place, locale) : whenText(place);
  const when =
    before !== null && after !== null
      ? words.from(said(before), said(after))
      : [before ?? after].flatMap((place) => (place === null ? [] : [whenText(place)])).join("");
  return words.line(names.person(change), names.course(change), kinds[kind], when);
}

function whenText({ day, start }: PlaceInPlan): string {
  return `${isoDay(day)} ${clockTime(start)}`;
}

function withWhom({ trainer, venue }: PlaceInPlan, { sheets }: Locale): string {
  const { common, planChanges } = sheets;
  return planChanges.place(trainer ?? common.notNeeded, venue ?? common.atTheDesk);
}
