import { attitudeWords } from "./analysis/attitude";
import { blindSpotsWords } from "./analysis/blind-spots";
import { paretoWords } from "./analysis/pareto";
import { teamHeatMapWords } from "./analysis/team-heat-map";
import { weaknessesWords } from "./analysis/weaknesses";
import { earlyWarningWords } from "./analysis/early-warning";
import { needsWords } from "./analysis/needs";
import { newHiresWords } from "./analysis/new-hires";
import { businessTypesWords, recordingsWords } from "./analysis/business-types";
import { unreachableWords } from "./analysis/unreachable";
import {
  coverageWords,
  knowledgeWords,
  onboardingWords,
  releaseCascadeWords,
} from "./analysis/follow-up";
import { methodsWords } from "./analysis/methods";
import { hotTopicsWords } from "./analysis/hot-topics";
import { releasableHeadsWords } from "./analysis/releasable-heads";
import { selectionsWords, surveyInvitationsWords } from "./analysis/selections";
import { recognitionWords } from "./analysis/recognition";
import { evaluatorAgreementWords } from "./analysis/evaluator-agreement";
import { movementWords } from "./analysis/movement";
import { cutAuditWords } from "./analysis/cut-audit";
import { nextReviewsWords } from "./analysis/next-reviews";
import { planChangesColumns, timetableColumns } from "./replanning";
const sessionColumns = {
  session: "Session",
  date: "Date",
  start: "Start",
  end: "End",
  courseId: "Code",
  course: "Course",
};

const personColumns = { name: "Name", agentId: "Agent ID", team: "Team" };

const evidenceColumns = {
  n: "Results (n)",
  mean: "Mean",
  fairMean: "Fair mean",
  fairLow: "Fair from",
  fairHigh: "Fair to",
};

const rankColumns = { rank: "Rank", rankLow: "Rank from", rankHigh: "Rank to" };

const nextSession = { date: "Next session", start: "Start", trainer: "Trainer" };

/** Column headers by sheet, table and column id; unique within a table. */
export const columnWords = {
  summary: {
    sources: {
      sheet: "Sheet",
      range: "Where",
      kind: "Kind of table",
      confidence: "Confidence",
      rowsIn: "Rows found",
      rowsUsed: "Rows used",
      rowsSetAside: "Rows set aside",
      rowsRepaired: "Rows repaired",
    },
    tierCounts: { tier: "Training tier", agents: "Agents", share: "Share" },
    issueGroups: { cause: "Cause", action: "What was done", count: "Cases" },
    weights: { metric: "Metric", weight: "Weight" },
    evaluators: {
      evaluator: "Evaluator",
      n: "Reviews",
      shift: "Gives more (+) or less (−)",
      low: "Shift from",
      high: "Shift to",
      ...evaluatorAgreementWords.columns,
    },
  },
  ranking: {
    ranking: {
      ...personColumns,
      ...evidenceColumns,
      ...rankColumns,
      score: "Score",
      scoreLow: "Score from",
      scoreHigh: "Score to",
      pBottom: "Chance bottom",
      pTop: "Chance top",
      tier: "Training tier",
      atCut: "At the cut",
      why: "Why",
      scoreOfTop: "Score, top group",
      scoreOfBottom: "Score, bottom group",
    },
  },
  tiers: {
    tiers: {
      ...personColumns,
      ...movementWords.columns.tiers,
      tier: "Training tier",
      level: "Level",
      rank: "Rank",
      n: "Results (n)",
      reason: "Reason",
    },
    left: movementWords.columns.left,
    plans: movementWords.columns.plans,
  },
  diagnosis: {
    topics: {
      topic: "Topic",
      ability: "Ability",
      scope: "Scope",
      why: "Why",
      ownAbility: "Ability, corrected",
      teams: "Teams concerned",
      agents: "Agents with results",
      mean: "Mean",
      weakAgents: "Weak agents",
      weakShare: "Share weak",
      cumulativeShare: "Cumulative share",
    },
  },
  heatMap: { heatMap: personColumns },
  syllabus: {
    methods: methodsWords.columns,
    syllabus: {
      courseId: "Code",
      course: "Course",
      module: "Module",
      method: "Method",
      whyMethod: "Why this method",
      topic: "Topic",
      ability: "Ability",
      when: "When",
      minutes: "Minutes",
      seats: "Seats",
      trainees: "Trainees",
      sessions: "Sessions",
      objective: "Objective",
      evaluation: "Checked by",
      origin: "Origin",
    },
  },
  timetable: {
    timetable: {
      ...sessionColumns,
      weekday: "Day",
      trainer: "Trainer",
      venue: "Venue",
      headcount: "People",
      trainees: "Trainees",
      objective: "Objective",
      notes: "Notes",
      ...timetableColumns,
    },
  },
  planChanges: { planChanges: { ...personColumns, ...planChangesColumns } },
  trainerLoad: {
    trainerLoad: {
      trainer: "Trainer",
      sessions: "Sessions",
      places: "Places",
      hours: "Hours",
      equalShare: "Equal share",
      difference: "Difference",
      busiestWeek: "Busiest week (h)",
      weeklyLimit: "Weekly limit (h)",
    },
  },
  personalTimetables: {
    personalTimetables: {
      ...personColumns,
      date: sessionColumns.date,
      weekday: "Day",
      start: sessionColumns.start,
      end: sessionColumns.end,
      course: sessionColumns.course,
      venue: "Venue",
      trainer: "Trainer",
    },
  },
  attendance: {
    attendance: {
      ...sessionColumns,
      ...personColumns,
      attended: "Attended",
      notes: "Notes",
    },
  },
  oneToOne: {
    oneToOne: {
      ...personColumns,
      leader: "Team lead",
      ...evidenceColumns,
      wave: "Wave (lot)",
      pBottom: "Chance bottom",
      why: "Why",
      topics: "Weakest topics",
      ...nextSession,
      goal: "Agreed goal",
      done: "Coached",
      notes: "Notes",
    },
  },
  recordingStudy: {
    recordingStudy: {
      ...personColumns,
      ...evidenceColumns,
      pTop: "Chance top",
      why: "Why",
      topics: "Strongest topics",
      ...nextSession,
      recordings: "Recordings to hear",
      takesPart: "Takes part",
      notes: "Notes",
    },
  },
  earlyWarning: earlyWarningWords.columns,
  needs: needsWords.columns,
  newHires: newHiresWords.columns,
  attitude: attitudeWords.columns,
  blindSpots: blindSpotsWords.columns,
  pareto: paretoWords.columns,
  teamHeatMap: teamHeatMapWords.columns,
  weaknesses: weaknessesWords.columns,
  recognition: recognitionWords.columns,
  businessTypes: businessTypesWords.columns,
  recordings: recordingsWords.columns,
  hotTopics: hotTopicsWords.columns,
  selections: selectionsWords.columns,
  surveyInvitations: surveyInvitationsWords.columns,
  releasableHeads: releasableHeadsWords.columns,
  onboarding: { track: { ...personColumns, ...onboardingWords.columns.track } },
  releaseCascade: releaseCascadeWords.columns,
  knowledge: {
    ...knowledgeWords.columns,
    signOff: { ...personColumns, ...knowledgeWords.columns.signOff },
  },
  coverage: {
    ...coverageWords.columns,
    views: { ...personColumns, ...coverageWords.columns.views },
  },
  unplaced: {
    unreachable: { ...personColumns, ...unreachableWords.columns },
    unplaced: {
      ...personColumns,
      course: "Course",
      need: "Urgency (1–10)",
      deadline: "Deadline",
      blockedBy: "Blocked by",
      remedy: "What would free it",
      certainty: "Certainty",
    },
  },
  dataCheck: {
    dataCheck: {
      sheet: "Sheet",
      cell: "Cell",
      cause: "Cause",
      action: "What was done",
      found: "Found",
      count: "Cases",
      sentence: "Explanation",
    },
    recognition: {
      sheet: "Sheet",
      range: "Where",
      kind: "Kind of table",
      confidence: "Confidence",
      questions: "Questions",
      unused: "Columns not used",
      why: "Why",
    },
  },
  cutAudit: cutAuditWords.columns,
  nextReviews: nextReviewsWords.columns,
  settings: {
    settings: {
      label: "Setting",
      value: "Value",
      unit: "Unit",
      default: "Default",
      allowed: "Allowed",
      explanation: "What it does",
      id: "Id",
    },
    corrections: {
      sheet: "Sheet",
      kind: "Kind of table",
      column: "Column",
      meaning: "What it holds",
      key: "Key of the headers",
      headers: "Headers of the table",
    },
  },
};

export type ColumnWords = typeof columnWords;
