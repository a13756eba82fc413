import type { Day } from "../../foundation/day";
import type { TopicResult, TopicSummary } from "../diagnosis/diagnosis";
import { meetingDays, type DemandDays } from "../needs/demand-days";
import { needFromGap } from "../needs/need-scale";
import { teamLeadFinder } from "../needs/team-lead";
import { weakTopics } from "../needs/weak-topics";
import type { AgentIndex } from "../records/agents";
import type { Level } from "../tiers/tiers";
import { askedMethod } from "./asked-method";
import { courseOnSubject } from "./catalogue";
import type { OfferedCourse } from "./course-list";
import { groupByLevel, trainingLevel } from "./level-groups";
import { methodForAbility } from "./methods";
import type { PlanInProgress } from "./plan-in-progress";
import { leadsSubject, topicSubject } from "./subjects";
import { topicCodes } from "./topic-codes";

/** Urgency of a lead's own course: others wait for her. */
const leadNeed = 8;

/**
 * Group courses on weak topics, trainees of similar level together. Where the whole centre is weak in a topic, the leads of
 * the trainees' teams attend first and their teams follow on a later day.
 */
export function planTopicCourses(plan: PlanInProgress): void {
  const { diagnosis, tiers, settings, courses, demands, days, deadlines } = plan;
  const codes = topicCodes(diagnosis.topics.map(({ topic }) => topic));
  const offers = diagnosis.topics.map((summary, i) => offerFor(plan, summary, codes[i] ?? ""));
  const courseOf = (topic: number): string => offers[topic]?.outline.id ?? "";
  const levels = new Map(
    tiers.map(({ agent, tier, level }) => [agent, trainingLevel(tier, level)] as const),
  );
  const hires = new Set(tiers.filter(({ tier }) => tier === "new-hire").map(({ agent }) => agent));
  const chosen = weakTopics(diagnosis, courseOf, hires, settings.maxCoursesPerAgent);
  const byCourse = new Map<string, TopicResult[]>();
  for (const result of [...chosen.values()].flat()) {
    const course = courseOf(result.topic);
    byCourse.set(course, [...(byCourse.get(course) ?? []), result]);
  }
  const leadFirst = leadDemands(plan, chosen, codes);
  for (const trainees of byCourse.values()) {
    const offer = offers[trainees[0]?.topic ?? -1];
    if (offer === undefined) continue;
    for (const group of groupByLevel(
      trainees,
      ({ agent }): Level => levels.get(agent) ?? "middle",
    )) {
      timesOf(offer, days).forEach((time, at) => {
        const { id } = courses.add(offer, group.levels, at + 1);
        for (const { agent, topic, gap } of group.people) {
          const need = needFromGap(gap.value);
          const usual = at === 0 ? deadlines.forNeed(need) : deadlines.last;
          demands.add({
            agent,
            course: id,
            need,
            ...time,
            deadline: Math.min(time.deadline, deadlines.atMost(usual, offer.deadline)),
            after: leadFirst(agent, topic),
            reason: { kind: "weakness", topic, gap: gap.value },
          });
        }
      });
    }
  }
}

/** A question-and-answer meeting comes round every month, up to the centre's own deadline; any other course is held once. */
function timesOf(
  { outline, deadline }: OfferedCourse,
  days: readonly Day[],
): readonly DemandDays[] {
  const [first, ...later] = meetingDays(days);
  if (first === undefined || outline.method !== "question-meeting") return [{ deadline: Infinity }];
  return [
    first,
    ...later.filter(({ notBefore = 0 }) => deadline === null || notBefore <= deadline),
  ];
}

function offerFor(
  { courses, needs }: PlanInProgress,
  summary: TopicSummary,
  code: string,
): OfferedCourse {
  const subject = topicSubject(summary, code, askedMethod(summary, needs ?? null));
  const usual = methodForAbility(summary);
  return courses.offer(
    subject,
    courseOnSubject(courses.catalogue, subject.words, subject.method, usual),
  );
}

/**
 * Adds a demand for each lead whose team is sent to a topic the whole centre is weak in, at most as many a lead as for anyone.
 *
 * @returns the demands that must come before an agent's own.
 */
function leadDemands(
  plan: PlanInProgress,
  chosen: ReadonlyMap<AgentIndex, readonly TopicResult[]>,
  codes: readonly string[],
): (agent: AgentIndex, topic: number) => number[] {
  const { centre, diagnosis, settings, courses, demands, deadlines } = plan;
  const leadOf = teamLeadFinder(centre.agents);
  const teams = new Map<AgentIndex, Map<number, number>>();
  for (const { agent, topic } of [...chosen.values()].flat()) {
    const lead = leadOf(agent);
    if (lead === null || diagnosis.topics[topic]?.scope !== "centre") continue;
    const topics = teams.get(lead) ?? new Map<number, number>();
    topics.set(topic, (topics.get(topic) ?? 0) + 1);
    teams.set(lead, topics);
  }
  const offers = new Map(
    [...new Set([...teams.values()].flatMap((topics) => [...topics.keys()]))].flatMap((topic) => {
      const summary = diagnosis.topics[topic];
      return summary === undefined
        ? []
        : [[topic, courses.offer(leadsSubject(summary, codes[topic] ?? ""), null)] as const];
    }),
  );
  const ids = new Map<string, number>();
  for (const [lead, topics] of [...teams].sort(([a], [b]) => a - b)) {
    const own = new Set(chosen.get(lead)?.map(({ topic }) => topic));
    const wanted = [...topics]
      .filter(([topic]) => !own.has(topic))
      .sort(([a, many], [b, more]) => more - many || a - b)
      .slice(0, settings.maxCoursesPerAgent);
    for (const [topic, trainees] of wanted) {
      const offer = offers.get(topic);
      if (offer === undefined) continue;
      const { id } = courses.add(offer, []);
      const demand = demands.add({
        agent: lead,
        course: id,
        need: leadNeed,
        deadline: deadlines.forLeads,
        after: [],
        reason: { kind: "leads-first", topic, trainees },
      });
      ids.set(`${lead} ${topic}`, demand);
    }
  }
  return (agent, topic) => {
    const before = ids.get(`${String(leadOf(agent))} ${topic}`);
    return before === undefined ? [] : [before];
  };
}
