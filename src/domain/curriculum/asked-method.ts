import type { TopicSummary } from "../diagnosis/diagnosis";
import type { MethodWish, TrainingNeeds } from "../needs/training-needs";
import type { Method } from "./course";
import { methodForAbility } from "./methods";

/** Fewer who named a way of training show no preference. */
const fewestAnswers = 5;

/**
 * The ways in which a group can be taught what a weakness calls for, the usual one first. Learning alone stands beside teaching,
 * not in its place; one-to-one coaching and recording study belong to the bottom and the top group, whoever asks for them.
 */
export function admissibleMethods(summary: TopicSummary): readonly Method[] {
  const usual = methodForAbility(summary);
  const others: readonly Method[] =
    summary.ability === "attitude" && summary.topic.kind !== "metric"
      ? ["live-drill", "peer-help"]
      : summary.ability === "skill"
        ? ["peer-help", "question-meeting"]
        : ["question-meeting", "knowledge-contest", "live-drill"];
  return [usual, ...others.filter((method) => method !== usual)];
}

/**
 * The way of training that most people ask for among those that suit the need, when more ask for it than for the usual one: by
 * those who ask for this training, or by all who answered where too few of them named a way. `null`: the usual way it is.
 */
export function askedMethod(summary: TopicSummary, needs: TrainingNeeds | null): MethodWish | null {
  if (needs === null) return null;
  const own = needs.needs.find(({ topic }) => topic !== null && sameTopic(topic, summary.topic));
  const wishes = [own?.methods ?? [], needs.methods].find(
    ([first]) => (first?.wished.of ?? 0) >= fewestAnswers,
  );
  const [usual, ...others] = admissibleMethods(summary);
  const countOf = (method: Method | undefined): number =>
    wishes?.find((one) => one.method === method)?.wished.count ?? 0;
  const [most] = (wishes ?? [])
    .filter(({ method }) => others.includes(method))
    .sort((a, b) => b.wished.count - a.wished.count || (a.method < b.method ? -1 : 1));
  return most !== undefined && most.wished.count > countOf(usual) ? most : null;
}

function sameTopic(a: TopicSummary["topic"], b: TopicSummary["topic"]): boolean {
  return a.kind === "metric" || b.kind === "metric"
    ? a.kind === "metric" && b.kind === "metric" && a.metric === b.metric
    : a.kind === b.kind && a.name === b.name;
}
