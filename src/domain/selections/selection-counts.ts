import type { Selections } from "./selections";

/** A chance from which a selection of somebody is called sure. */
export const sure = 0.8;

/** How many people a selection finds, and of how many of them it is sure. */
export type SelectionCount = {
  readonly name: string;
  readonly people: number;
  readonly surely: number;
  /** Of some condition nobody has the figure: nobody can be found, which says nothing of the people. */
  readonly lacksFigures: boolean;
};

/** One entry a selection, in their order. */
export function countSelections({ selections }: Selections): readonly SelectionCount[] {
  return selections.map(({ name, people, conditions }) => ({
    name,
    people: people.length,
    surely: people.filter(({ chance }) => (chance ?? 0) >= sure).length,
    lacksFigures: conditions.some(({ agents }) => agents === 0),
  }));
}
