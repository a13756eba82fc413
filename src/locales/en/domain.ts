import type { Course, Method, Module, OnboardingModule } from "../../domain/curriculum/course";
import type { Topic, TopicSummary } from "../../domain/diagnosis/diagnosis";
import type { MetricId } from "../../domain/metrics/metric";
import type { RankingNote } from "../../domain/ranking/ranking";
import type { Assumption } from "../../domain/settings/assumption";
import type { Level, Tier, TierReason } from "../../domain/tiers/tiers";
import type { RuleId } from "../../domain/scheduling/timetable";
import { civilFromDay, clockTime, type Day } from "../../foundation/day";
import { unreachable } from "../../foundation/result";
import { chance, metricFigure, signed, whole } from "../figures";
import { staffingNote } from "./analysis/releasable-heads";

const metrics = {
  qaScore: "QA score",
  satisfaction: "Customer satisfaction",
  resolution: "First-contact resolution",
  handleTime: "Average handling time (AHT)",
  talkTime: "Talk time",
  holdTime: "Hold time",
  afterCallWork: "After-call work (ACW)",
  speedOfAnswer: "Speed of answer",
  callsHandled: "Calls handled",
  complaints: "Complaints",
  auditErrors: "Audit errors",
  surveySent: "Survey SMS sent",
  adherence: "Schedule adherence",
  transfers: "Transfers",
  attendance: "Attendance",
} satisfies Record<MetricId, string>;

const methods = {
  "live-drill": "Live drill",
  video: "Video",
  lecture: "Lecture",
  "short-video": "Short video",
  "one-to-one": "One-to-one coaching",
  "recording-study": "Recording study",
  "etiquette-relay": "Service-etiquette relay",
  "team-lead-cascade": "Team-lead cascade",
  "question-meeting": "Question-and-answer meeting",
  "stress-test": "Stress test",
  "peer-help": "Peer help group",
  "performance-interview": "Performance interview",
  "knowledge-contest": "Knowledge contest",
} satisfies Record<Method, string>;

const levels = { upper: "Upper", middle: "Middle", lower: "Lower" } satisfies Record<Level, string>;

const onboarding = {
  "trade-and-career": "the trade and the career",
  "performance-measurement": "how performance is measured",
  "workforce-management": "workforce management and adherence",
  technology: "call-centre technology",
  "customer-relations": "customer relations",
} satisfies Record<OnboardingModule, string>;

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const likely = (probability: number): string =>
  chance(
    probability,
    (limit) => `over ${limit}`,
    (limit) => `under ${limit}`,
  );

const points = (share: number): string => count(Math.round(share * 100), "point", "points");

const date = (day: Day): string => {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  return `${dayOfMonth} ${months[month - 1] ?? ""} ${year}`;
};

const count = (n: number, one: string, many: string): string =>
  `${whole(n)} ${n === 1 ? one : many}`;

const people = (n: number): string => count(n, "agent", "agents");

const topicName = (topic: Topic): string => {
  switch (topic.kind) {
    case "criterion":
      return topic.name;
    case "metric":
      return metrics[topic.metric];
    case "business-type":
      return `Business: ${topic.name}`;
    default:
      return unreachable(topic);
  }
};

/** What the domain's ids and findings are called in English. The other languages are held to its shape. */
export const domainWords = {
  metrics,
  tiers: {
    "one-to-one": "One-to-one coaching",
    "recording-study": "Recording study",
    "new-hire": "New hire",
    "too-little-evidence": "Too little evidence",
    rest: "By level and need",
  } satisfies Record<Tier, string>,
  levels,
  methods,
  onboarding,
  modules: {
    professional: "Professional knowledge",
    rules: "Rules and regulations",
    general: "General qualities",
    onboarding: "Onboarding",
  } satisfies Record<Module, string>,
  abilities: {
    attitude: "Attitude",
    skill: "Skill",
    knowledge: "Knowledge",
  } satisfies Record<TopicSummary["ability"], string>,
  scopes: {
    centre: "Common to the centre",
    teams: "Common to teams",
    individuals: "Individual",
  } satisfies Record<TopicSummary["scope"], string>,
  evaluations: {
    quiz: "Quiz",
    "scored-call": "Scored call",
    observation: "Observation",
    "role-play": "Role play",
  } satisfies Record<Course["evaluation"], string>,
  origins: {
    catalogue: "Centre's catalogue",
    "built-in": "Built in by Peilian",
  } satisfies Record<Course["origin"], string>,
  atCut: { bottom: "Tied: bottom", top: "Tied: top" },
  rules: {
    "on-shift": "The agent is not on shift",
    "time-of-day": "It begins at the start of a shift, and nothing is free there",
    "agent-once": "The agent already has a session at that time",
    "trainer-once": "Every trainer already teaches at that time",
    "venue-once": "Every room is taken at that time",
    "trainer-qualified": "No trainer may teach this course",
    "trainer-available": "No trainer is available at that time",
    "trainer-daily-load": "The trainers' daily teaching limit is reached",
    "trainer-weekly-load": "The trainers' weekly teaching limit is reached",
    "venue-seats": "No room is big enough",
    "same-site": "The only places left are at another site",
    "course-seats": "The course is full",
    "released-heads": "Too many agents would be off the phone",
    "released-per-team": "Too many of the team would be off the phone",
    order: "A course that must come first is not placed early enough",
    "not-before": "The first day set for this training comes too late",
    deadline: "The deadline is too near",
  } satisfies Record<RuleId, string>,
  remedies: {
    "on-shift": "Shifts that overlap the training hours, or longer training hours.",
    "time-of-day": "Another kind of course, or more staff at the start of the shifts.",
    "agent-once": "A longer plan, or fewer courses for this agent.",
    "trainer-once": "One more trainer for this course.",
    "venue-once": "One more room, or longer training hours.",
    "trainer-qualified": "A trainer with the skill this course asks for.",
    "trainer-available": "More hours of a trainer who may teach this course.",
    "trainer-daily-load": "One more trainer, or a higher daily limit.",
    "trainer-weekly-load": "One more trainer, a higher weekly limit, or a longer plan.",
    "venue-seats": "A bigger room.",
    "same-site": "A trainer and a room at the agent's own site.",
    "course-seats": "One more session of this course.",
    "released-heads": "A larger releasable share, more staff on quiet days, or a longer plan.",
    "released-per-team": "A larger releasable share per team, or a longer plan.",
    order: "An earlier start of the preceding course, or a longer plan.",
    "not-before": "An earlier first day, fewer waves, or a longer plan.",
    deadline: "A later deadline.",
  } satisfies Record<RuleId, string>,
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  date,
  topicName,
  /** The centre's own name for a course, or one made of what it is about, how it is taught and for whom. */
  courseName: (course: Course): string => {
    const meeting = course.meeting === undefined ? "" : `meeting ${course.meeting}`;
    if (course.name !== null) return meeting === "" ? course.name : `${course.name} (${meeting})`;
    const method = methods[course.method];
    const about =
      course.onboarding !== null
        ? `Onboarding: ${onboarding[course.onboarding]}`
        : course.topic === null
          ? method
          : `${topicName(course.topic)}: ${method.toLowerCase()}`;
    const audience =
      course.objective.kind === "prepare-leads"
        ? "team leads"
        : course.levels.map((level) => levels[level].toLowerCase()).join(" and ");
    const details = [audience, meeting].filter((part) => part !== "").join(", ");
    return details === "" ? about : `${about} (${details})`;
  },
  /** What the trainees should reach. */
  objective: (course: Course): string => {
    const about = course.topic === null ? "the topic" : topicName(course.topic);
    switch (course.objective.kind) {
      case "reach-peers":
        return `Those weak at “${about}” reach the centre's mean of ${metricFigure(course.topic, course.objective.mean)}.`;
      case "prepare-leads":
        return `Team leads learn “${about}” first and lead their teams to the centre's mean of ${metricFigure(course.topic, course.objective.mean)}.`;
      case "leave-bottom-group":
        return "The agent improves on the weakest points and leaves the bottom group.";
      case "learn-from-good-calls":
        return "Good agents work out from real calls what makes them good, and pass it on.";
      case "teach-release":
        return `Leads know the key points of “${course.objective.release}” and tell their teams before it goes live.`;
      case "ready-for-the-phone":
        return "New hires know what they need before they take calls alone.";
      case "as-before":
        return "As in the plan before.";
      default:
        return unreachable(course.objective);
    }
  },
  tierReason: (reason: TierReason): string => {
    switch (reason.kind) {
      case "bottom":
        return `Rank ${whole(reason.rank)} of ${whole(reason.of)}; ${likely(reason.pBottom)} likely to belong to the bottom group.${
          reason.tied ? " Tied at the cut: a few more reviews could change it." : ""
        }`;
      case "top":
        return `Rank ${whole(reason.rank)} of ${whole(reason.of)}; ${likely(reason.pTop)} likely to belong to the top group.${
          reason.tied ? " Tied at the cut: a few more reviews could change it." : ""
        }`;
      case "stays":
        return `Stays from the last plan: rank ${whole(reason.rank)} of ${whole(reason.of)} lies just outside, but at ${likely(reason.chance)} the chance of belonging to the ${reason.group} group is less than ${points(reason.margin)} below that of whoever would take the place (${likely(reason.otherChance)}). For this plan only: next time the rank decides.`;
      case "waits":
        return `Rank ${whole(reason.rank)} of ${whole(reason.of)} lies in the ${reason.group} group, but at ${likely(reason.chance)} the chance of belonging there is less than ${points(reason.margin)} above that of the one who stays from the last plan (${likely(reason.otherChance)}). For this plan only: next time the rank decides.`;
      case "new-hire":
        return `Hired ${count(reason.daysSinceHire, "day", "days")} ago, within the first ${whole(reason.window)} days.`;
      case "few-reviews":
        return `Only ${count(reason.n, "scored result", "scored results")}; ${whole(reason.needed)} are needed before a rank means anything.`;
      case "no-figures":
        return "The workbook holds no figure that can be ranked for this agent.";
      case "not-sure-enough":
        return `Rank ${whole(reason.rank)} lies in the bottom group, but only ${likely(reason.pBottom)} likely to belong there (floor ${likely(reason.floor)}): not named.`;
      case "level":
        return `Rank ${whole(reason.rank)} of ${whole(reason.of)}: trains with the own level, by need.`;
      default:
        return unreachable(reason);
    }
  },
  /** Where an agent stands highest and lowest among the weighted metrics, in standard deviations from the peers. */
  standsOut: (lowest: MetricId, lowestZ: number, highest: MetricId, highestZ: number): string =>
    lowest === highest
      ? `${metrics[lowest]} ${signed(lowestZ, 1)} SD from peers.`
      : `Lowest: ${metrics[lowest]} (${signed(lowestZ, 1)} SD); highest: ${metrics[highest]} (${signed(highestZ, 1)} SD).`,
  /** A topic with its gap to the peers in standard deviations; the header's note says the unit. */
  weakness: (topic: Topic, gap: number): string => `${topicName(topic)} ${signed(gap, 1)}`,
  assumption: (assumption: Assumption): string => {
    switch (assumption.kind) {
      case "no-roster":
        return `No shift roster was found: every agent is taken to work Monday to Friday, ${clockTime(assumption.dayStart)}–${clockTime(assumption.dayEnd)}.`;
      case "agents-not-on-roster":
        return `${people(assumption.agents)} not on the roster: taken to work the usual training hours.`;
      case "roster-starts-late":
        return `The roster begins on ${date(assumption.firstDay)}: before that day the shifts of its first week are taken to hold.`;
      case "roster-ends-early":
        return `The roster ends on ${date(assumption.lastDay)}: after that day the same shifts are taken to go on.`;
      case "no-trainers-leads-teach":
        return `No list of trainers was found: ${count(assumption.leads, "team lead teaches", "team leads teach")}.`;
      case "no-trainers-to-be-named":
        return "No list of trainers and no team leads were found: each session's trainer is to be named.";
      case "no-venues":
        return "No list of rooms was found: sessions take place on the floor.";
      case "no-catalogue":
        return "No course catalogue was found: built-in courses are used.";
      case "no-hire-dates":
        return "No hire dates were found: nobody is treated as a new hire.";
      case "no-teams":
        return "No teams were found: the whole centre is taken as one team.";
      case "no-qa-reviews": {
        const headline =
          assumption.headline in metrics
            ? metrics[assumption.headline as MetricId]
            : assumption.headline;
        return `No QA reviews were found: agents are ranked on ${headline} and the other figures.`;
      }
      case "no-staff-list":
        return `No staff list was found: the ${people(assumption.agents)} named in the other tables are taken as the staff.`;
      case "releasable-by-share":
        return `No traffic forecast is used: at most ${whole(assumption.share)}% of the agents on shift, and ${whole(assumption.teamShare)}% of one team, are in training at once.`;
      case "search-ended-early":
        return "The search for a better timetable was ended early: the timetable is the best found by then, and another run may give another one.";
      case "sites-apart":
        return `Rooms stand in ${whole(assumption.sites)} places: nobody travels to one elsewhere${assumption.trainers === "own-site" ? ", trainers from outside excepted" : ", but trainers do"}. Sessions without a room bring places together.`;
      case "releasable-at-most":
        return `The share sets a limit all the same: at most ${whole(assumption.share)}% of the agents on shift, and ${whole(assumption.teamShare)}% of one team, are in training at once.`;
      case "staffing":
        return staffingNote(assumption.note, assumption.target, assumption.shrinkage);
      case "group-sizes-reduced":
        return `Only ${people(assumption.agents)} can be ranked: the bottom group was reduced to ${whole(assumption.bottom)} and the top group to ${whole(assumption.top)}.`;
      default:
        return unreachable(assumption);
    }
  },
  rankingNote: (note: RankingNote): string => {
    switch (note.kind) {
      case "evaluators-not-linked":
        return `The evaluators fall into ${whole(note.groups)} groups that share no agent: between groups, a strict evaluator and a weak agent cannot be told apart.`;
      case "teams-differ":
        return `Teams differ beyond chance: ${whole(note.share * 100)}% of the differences between agents lie between teams. So a QA score resting on few reviews is drawn towards the own team’s level instead of the centre’s; with many reviews the team hardly matters.`;
      case "teams-or-evaluators":
        return `Teams are mostly reviewed by their own evaluators: ${whole(note.unknown * 100)}% of how teams differ remains unknown, and a weak team and a strict evaluator can hardly be told apart. Let evaluators review other teams too.`;
      case "no-qa-reviews":
        return "There are no QA reviews: the ranking rests on the other figures.";
      case "single-evaluator":
        return "All reviews come from one evaluator or name none: strictness was not corrected for.";
      case "metric-without-differences":
        return `On “${metrics[note.metric]}” the agents do not differ beyond chance: it carries no weight in this ranking.`;
      case "observation-only-excluded":
        return `${count(note.reviews, "observation-only review was", "observation-only reviews were")} left out: they never count in performance.`;
      case "outside-period":
        return `${count(note.rows, "row lies", "rows lie")} outside the period and did not count.`;
      default:
        return unreachable(note);
    }
  },
};

export type DomainWords = typeof domainWords;
