import type { Level, Tier } from "../tiers/tiers";

/** Fewer than this do not make a group of their own. */
const smallestGroup = 4;

const ordered: readonly Level[] = ["lower", "middle", "upper"];

export type LevelGroup<Person> = {
  /** Empty: everyone together. */
  readonly levels: readonly Level[];
  readonly people: readonly Person[];
};

/**
 * Trainees of one course by similar level: one group a level, a group of fewer than four joining the smaller of its
 * neighbours, so that nobody sits alone for the sake of neatness. Empty levels make no group.
 */
export function groupByLevel<Person>(
  people: readonly Person[],
  levelOf: (person: Person) => Level,
): readonly LevelGroup<Person>[] {
  let groups: readonly LevelGroup<Person>[] = ordered
    .map((level) => ({
      levels: [level],
      people: people.filter((person) => levelOf(person) === level),
    }))
    .filter((group) => group.people.length > 0);
  for (;;) {
    const small = groups.findIndex((group) => group.people.length < smallestGroup);
    if (groups.length === 1 || small < 0) break;
    groups = joinNeighbours(groups, smallerNeighbour(groups, small));
  }
  return groups.length === 1 ? [{ levels: [], people }] : groups;
}

/** The level at which someone trains: the bottom group with the lower, the top with the upper, the unknown in the middle. */
export function trainingLevel(tier: Tier, level: Level | null): Level {
  switch (tier) {
    case "one-to-one":
      return "lower";
    case "recording-study":
      return "upper";
    case "new-hire":
      return "lower";
    case "too-little-evidence":
      return "middle";
    case "rest":
      return level ?? "middle";
  }
}

/** Position of the first of the two groups to join. */
function smallerNeighbour<Person>(groups: readonly LevelGroup<Person>[], small: number): number {
  const before = groups[small - 1]?.people.length ?? Infinity;
  const after = groups[small + 1]?.people.length ?? Infinity;
  return before < after ? small - 1 : small;
}

function joinNeighbours<Person>(
  groups: readonly LevelGroup<Person>[],
  first: number,
): LevelGroup<Person>[] {
  const joined = groups.slice(first, first + 2);
  return [
    ...groups.slice(0, first),
    {
      levels: joined.flatMap((group) => group.levels),
      people: joined.flatMap((group) => group.people),
    },
    ...groups.slice(first + 2),
  ];
}
