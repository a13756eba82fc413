import { isoDay } from "../foundation/day";
import type { SampleWords } from "../locales/sample-words";
import { risingType, typeWithSpread } from "./calls";
import { itemAt } from "./draws";
import type { SampleEvaluators } from "./evaluators";
import type { OneSided } from "./one-sided";
import type { SamplePeople } from "./people";
import type { SampleProblems } from "./problems";
import type { Planted } from "./truth";
import { pointsOfChange, type SampleChanges } from "./changes";
import { askedAndShown, askedOnly } from "./needs-survey";
import { monthText } from "./period";

/** The problems and special people of a centre in the words of its sheets. */
export function plantedProblems(
  people: SamplePeople,
  evaluators: SampleEvaluators,
  problems: SampleProblems,
  changes: SampleChanges,
  oneSided: OneSided | null,
  words: SampleWords,
): readonly Planted[] {
  const idOf = (agent: number): string => itemAt(people.agents, agent).id;
  return [
    {
      kind: "common-problem",
      criterion: problems.common,
      name: words.criteria[problems.common],
    },
    {
      kind: "team-problem",
      criterion: problems.team.criterion,
      name: words.criteria[problems.team.criterion],
      team: itemAt(people.teams, problems.team.team).name,
    },
    ...[...problems.individual].map(([agent, criterion]): Planted => ({
      kind: "individual-problem",
      criterion,
      name: words.criteria[criterion],
      agent: idOf(agent),
    })),
    { kind: "strict-evaluator", evaluator: itemAt(evaluators.names, evaluators.strict) },
    { kind: "lenient-evaluator", evaluator: itemAt(evaluators.names, evaluators.lenient) },
    ...[...problems.selectiveInviters].map((agent): Planted => ({
      kind: "selective-inviter",
      agent: idOf(agent),
    })),
    ...(oneSided === null
      ? []
      : [
          {
            kind: "one-sided",
            agent: idOf(oneSided.agent),
            evaluator: itemAt(evaluators.names, oneSided.evaluator),
          } as const,
        ]),
    ...changed(changes, idOf),
    { kind: "need-asked-and-shown", name: words.criteria[askedAndShown] },
    { kind: "need-asked-only", name: words.needs.survey.topics[askedOnly] },
    { kind: "type-with-spread", businessType: words.businessTypes[typeWithSpread] },
    { kind: "rising-topic", businessType: words.businessTypes[risingType] },
    ...people.agents.flatMap((agent): Planted[] => {
      if (agent.isNewHire)
        return [{ kind: "new-hire", agent: agent.id, hiredOn: isoDay(agent.hiredOn) }];
      return agent.leftOn === null ? [] : [{ kind: "left", agent: agent.id }];
    }),
    ...people.namesakes.map(([first, second]): Planted => ({
      kind: "namesakes",
      name: itemAt(people.agents, first).name,
      agents: [idOf(first), idOf(second)],
    })),
  ];
}

function changed(changes: SampleChanges, idOf: (agent: number) => string): Planted[] {
  const since = monthText(changes.since);
  const kinds = ["fallen", "risen"] as const;
  return [
    ...kinds.flatMap((kind) =>
      [...changes[kind]].map((agent) => ({
        kind,
        agent: idOf(agent),
        points: pointsOfChange,
        since,
      })),
    ),
    ...(changes.newHireInTrouble === null
      ? []
      : [{ kind: "new-hire-in-trouble", agent: idOf(changes.newHireInTrouble) } as const]),
  ];
}
