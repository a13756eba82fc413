import type { SampleCriterion, SampleWords } from "../locales/sample-words";
import type { SampleAttitude } from "./attitude";
import { itemAt } from "./draws";
import type { SamplePeople } from "./people";
import type { SampleSelfViews } from "./self-views";
import type { Planted } from "./truth";

/** How people sound and see themselves, in the words of the sheets. */
export function plantedViews(
  people: SamplePeople,
  attitude: SampleAttitude,
  selfViews: SampleSelfViews,
  words: SampleWords,
): readonly Planted[] {
  const idOf = (agent: number): string => itemAt(people.agents, agent).id;
  const { habits } = words.attitude.listening;
  const views = (
    kind: "over-rater" | "under-rater",
    of: ReadonlyMap<number, SampleCriterion>,
  ): Planted[] =>
    [...of].map(([agent, criterion]) => ({
      kind,
      agent: idOf(agent),
      criterion,
      name: words.criteria[criterion],
    }));
  return [
    {
      kind: "team-attitude",
      team: itemAt(people.teams, attitude.team.team).name,
      name: habits[attitude.team.habit],
    },
    ...[...attitude.cases].map(([agent, habit]): Planted => ({
      kind: "own-attitude",
      agent: idOf(agent),
      name: habits[habit],
    })),
    ...views("over-rater", selfViews.overRaters),
    ...views("under-rater", selfViews.underRaters),
  ];
}
