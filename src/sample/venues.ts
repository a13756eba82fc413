import type { SampleWords } from "../locales/sample-words";
import { itemAt } from "./draws";

export type SampleVenue = {
  readonly id: string;
  readonly name: string;
  readonly branch: string;
  readonly seats: number;
  readonly equipment: string;
};

const seatsOfRooms = [20, 24, 60, 16, 10, 30];

/** Every room of the list in turn, in each branch: three for a small centre, all six for a large one. */
export function sampleVenues(agents: number, words: SampleWords): readonly SampleVenue[] {
  const perBranch = agents < 200 ? 3 : words.venues.length;
  return words.branches.flatMap((branch, b) =>
    words.venues.slice(0, perBranch).map((name, i) => ({
      id: `R${String(b * perBranch + i + 1).padStart(2, "0")}`,
      name: `${branch}${words.names.order === "surname-first" ? "" : " "}${name}`,
      branch,
      seats: itemAt(seatsOfRooms, i % seatsOfRooms.length),
      equipment: itemAt(words.equipment, (i + b) % words.equipment.length),
    })),
  );
}
