import { seededRandom, standardNormal } from "../../../src/foundation/random";
import type { Centre } from "../../../src/domain/records/centre";
import { agent, centre, reviews, type ReviewRow } from "./small-centre";

export type SimulatedCentre = {
  readonly centre: Centre;
  readonly ability: Float64Array;
  /** The centre once these reviews are done too. */
  readonly more: (asked: readonly Asked[]) => Centre;
};

type Asked = { readonly agent: number; readonly by: string };

/** A centre whose truth is known: abilities, evaluators' strictness, and who scored whom. */
export function simulatedCentre(
  seed: number,
  size: { readonly agents: number; readonly evaluators: number; readonly most: number },
): SimulatedCentre {
  const random = seededRandom(seed);
  const normal = standardNormal(random);
  const teams = Math.max(1, Math.round(size.agents / 25));
  const ability = Float64Array.from({ length: size.agents }, () => 4 * normal());
  const severity = Array.from({ length: size.evaluators }, () => 3 * normal());
  const rows: ReviewRow[] = [];
  ability.forEach((truth, index) => {
    const home = (index % teams) % size.evaluators;
    const count = 1 + Math.floor(random() * size.most);
    for (let k = 0; k < count; k++) {
      const by = random() < 0.85 ? home : Math.floor(random() * size.evaluators);
      const score = 80 + truth + (severity[by] ?? 0) + 10 * normal();
      rows.push({ agent: index, score, by: `E${by}` });
    }
  });
  const people = Array.from(ability, (_, index) =>
    agent(`A${index}`, { team: `T${index % teams}` }),
  );
  const more = (asked: readonly Asked[]): Centre => {
    const done = asked.map(({ agent: index, by }) => ({
      agent: index,
      by,
      score: 80 + (ability[index] ?? 0) + (severity[Number(by.slice(1))] ?? 0) + 10 * normal(),
    }));
    return centre(people, { reviews: reviews([...rows, ...done]) });
  };
  return { centre: centre(people, { reviews: reviews(rows) }), ability, more };
}
