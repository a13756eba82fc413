import type { Day } from "../foundation/day";
import { seededRandom, subSeed } from "../foundation/random";
import type { SampleTalk } from "../locales/sample-needs-words";
import type { SampleWords } from "../locales/sample-words";
import { itemAt, someOf, wholeBetween } from "./draws";
import type { SamplePeople } from "./people";

/** Notes of one talk. */
export type SampleInterview = SampleTalk & {
  readonly agent: number;
  readonly day: Day;
  readonly sort: string;
};

const share = 0.04;

/** A few talks about training, one after another about each topic, and one with the new hire who is in trouble. */
export function sampleInterviews(
  people: SamplePeople,
  newHireInTrouble: number | null,
  words: SampleWords,
  today: Day,
  seed: number,
): readonly SampleInterview[] {
  const random = seededRandom(subSeed(seed, "interviews"));
  const { talks, sort, newHire } = words.needs.interviews;
  const active = people.agents.flatMap((agent, i) =>
    agent.leftOn === null && !agent.isNewHire ? [i] : [],
  );
  const count = Math.max(talks.length, Math.round(people.agents.length * share));
  const notes = someOf(random, active, count).map((agent, i): SampleInterview => ({
    agent,
    day: today - wholeBetween(random, 5, 40),
    sort,
    ...itemAt(talks, i % talks.length),
  }));
  const trouble: SampleInterview[] =
    newHireInTrouble === null ? [] : [{ agent: newHireInTrouble, day: today - 4, ...newHire }];
  return [...notes, ...trouble].sort((a, b) => a.day - b.day || a.agent - b.agent);
}
