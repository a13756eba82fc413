import { sameSubject } from "../curriculum/subject-words";

/** How people speak of what they need, in whatever languages a centre writes. */
export type NeedWords = {
  /**
   * Other ways of speaking of a subject, lower case: whoever says one of a group's words speaks of the needs whose names hold
   * one of them.
   */
  readonly groups: readonly (readonly string[])[];
  /** A question about when, where, how long or who: not about what to learn. */
  readonly circumstances: RegExp;
  /** A question about what to learn. */
  readonly learning: RegExp;
  /** An answer that says there is nothing to say. */
  readonly nothing: RegExp;
};

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Whether a text of somebody's own words speaks of a need known by any of these names. */
export function speaksOf(text: string, names: readonly string[], { groups }: NeedWords): boolean {
  if (text.trim() === "") return false;
  const said = plain(text);
  return names.some(
    (name) =>
      said.includes(plain(name)) ||
      sameSubject(text, name) ||
      groups.some(
        (words) =>
          words.some((word) => plain(name).includes(word)) &&
          words.some((word) => said.includes(word)),
      ),
  );
}
