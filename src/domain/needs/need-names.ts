import { sameSubject } from "../curriculum/subject-words";
import { wordsForTopic } from "../curriculum/topic-words";
import type { NeedWords } from "./need-words";
import type { Topic } from "../diagnosis/diagnosis";

/** A need under way: what it is called, and under which wordings it is found. */
export type NamedNeed = {
  readonly topic: Topic | null;
  readonly name: string;
  readonly names: readonly string[];
};

/** All needs known so far, found again by their wordings; an option that fits none becomes a need of its own. */
export class NeedNames {
  readonly #needs: { topic: Topic | null; name: string; names: string[] }[];
  readonly #known = new Map<string, number | null>();

  constructor(
    topics: readonly Topic[],
    readonly words: NeedWords,
  ) {
    this.#needs = topics.map((topic) => ({
      topic,
      name: topic.kind === "metric" ? (wordsForTopic(topic)[0] ?? topic.metric) : topic.name,
      names: [...wordsForTopic(topic)],
    }));
  }

  get needs(): readonly NamedNeed[] {
    return this.#needs;
  }

  /** Position of the need that a wording names; `null` when none does. */
  find(wording: string): number | null {
    const known = this.#known.get(wording);
    if (known !== undefined) return known;
    const exact = this.#needs.findIndex(({ names }) => names.includes(wording));
    const found =
      exact >= 0
        ? exact
        : this.#needs.findIndex(({ names }) => names.some((name) => sameSubject(name, wording)));
    const place = found < 0 ? null : found;
    this.#known.set(wording, place);
    return place;
  }

  findOrAdd(wording: string): number {
    const found = this.find(wording);
    if (found !== null) return found;
    this.#needs.push({ topic: null, name: wording, names: [wording] });
    this.#known.clear();
    return this.#needs.length - 1;
  }
}
