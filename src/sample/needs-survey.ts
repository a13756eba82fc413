import type { Day } from "../foundation/day";
import { seededRandom, subSeed, type Random } from "../foundation/random";
import { surveyMethods, surveyTopics, type SampleNeedTopic } from "../locales/sample-needs-words";
import type { SampleMethod, SampleWords } from "../locales/sample-words";
import { oneOf, wholeBetween } from "./draws";
import type { SamplePeople } from "./people";

/** One answer sheet. */
export type SampleAnswer = {
  readonly agent: number;
  readonly day: Day;
  readonly topics: readonly SampleNeedTopic[];
  readonly methods: readonly SampleMethod[];
  readonly difficulty: string | null;
};

const answering = 0.62;
/** Asked for by most: one that the reviews show too, and one that no figure shows. */
export const askedAndShown = "objection";
export const askedOnly = "emotion";
const shares: Readonly<Partial<Record<SampleNeedTopic, number>>> = {
  [askedAndShown]: 0.72,
  [askedOnly]: 0.6,
};
const usualShare = 0.12;
const methodShares: Readonly<Partial<Record<SampleMethod, number>>> = {
  drill: 0.65,
  shortVideo: 0.5,
};
const usualMethodShare = 0.2;
const writing = 0.3;

/** What three in five active agents answered in the weeks before today. */
export function sampleSurvey(
  people: SamplePeople,
  words: SampleWords,
  today: Day,
  seed: number,
): readonly SampleAnswer[] {
  const random = seededRandom(subSeed(seed, "needs-survey"));
  return people.agents.flatMap((person, agent): SampleAnswer[] => {
    if (person.leftOn !== null || random() >= answering) return [];
    const topics = drawn(random, surveyTopics, (topic) => shares[topic] ?? usualShare);
    const methods = drawn(
      random,
      surveyMethods,
      (method) => methodShares[method] ?? usualMethodShare,
    );
    const difficulty =
      random() < writing ? oneOf(random, words.needs.survey.difficulties).text : null;
    const day = today - wholeBetween(random, 3, 20);
    return [{ agent, day, topics, methods, difficulty }];
  });
}

/** Each on its own with its chance; the first when none came up, for the form asks for one at least. */
function drawn<Item>(
  random: Random,
  items: readonly Item[],
  chance: (item: Item) => number,
): readonly Item[] {
  const chosen = items.filter((item) => random() < chance(item));
  return chosen.length > 0 ? chosen : items.slice(0, 1);
}
