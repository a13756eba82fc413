import type { DataIssue, IssueCause } from "../../domain/records/data-report";
import { percent, signed, whole } from "../figures";
import { agentPagesSheet } from "./analysis/agent-pages";
import { attitudeWords } from "./analysis/attitude";
import { blindSpotsWords } from "./analysis/blind-spots";
import { paretoWords } from "./analysis/pareto";
import { teamHeatMapWords } from "./analysis/team-heat-map";
import { weaknessesWords } from "./analysis/weaknesses";
import { earlyWarningWords } from "./analysis/early-warning";
import { needsWords } from "./analysis/needs";
import { newHiresWords } from "./analysis/new-hires";
import { performanceInterviewWords } from "./analysis/performance-interview";
import { businessTypesWords, recordingsWords } from "./analysis/business-types";
import { unreachableWords } from "./analysis/unreachable";
import { followUpSheets } from "./analysis/follow-up";
import { methodsWords } from "./analysis/methods";
import { whatIfWords } from "./analysis/what-if";
import { hotTopicsWords } from "./analysis/hot-topics";
import { releasableHeadsWords } from "./analysis/releasable-heads";
import { selectionsWords, surveyInvitationsWords } from "./analysis/selections";
import { recognitionWords } from "./analysis/recognition";
import { evaluatorAgreementWords } from "./analysis/evaluator-agreement";
import { movementWords } from "./analysis/movement";
import { cutAuditWords } from "./analysis/cut-audit";
import { nextReviewsWords } from "./analysis/next-reviews";
import { agendaWords } from "./agendas";
import { planChangesWords, planCheckWords, timetableWords } from "./replanning";

/** Names, titles, notes and figures of the sheets. Their column headers are in columns.ts. */
export const sheetWords = {
  carryOver: {
    noLongerPlanned: "No longer planned, kept because you typed here",
    wasAt: (cell: string) => `Was in ${cell}`,
  },
  common: {
    yes: "Yes",
    no: "No",
    excused: "Excused",
    ok: "OK",
    attention: "Please check",
    toBeNamed: "To be named",
    notNeeded: "Not needed",
    atTheDesk: "At the desk",
    listSeparator: ", ",
    sentenceSeparator: " ",
    nothing: "Nothing to list.",
    gapNote: "Gap to comparable peers in standard deviations.",
    yourInput: "Type here; the text stays when the plan is made again.",
  },
  summary: {
    name: "Summary",
    title: "Training plan",
    about:
      "What was read, what came of it, what was taken for granted, and where to find the rest.",
    made: (date: string, file: string): string =>
      file === "" ? `Made on ${date}.` : `Made on ${date} from ${file}.`,
    period: (from: string, to: string): string => `Data from ${from} to ${to}.`,
    planned: (from: string, to: string): string => `Training from ${from} to ${to}.`,
    caution: [
      "Use with care: a ranking is uncertain. Before you decide anything about a person, read the number of",
      "results, the interval and the chance beside the name. Even a perfect method that knew how strict every",
      "evaluator is would miss nearly half of the true bottom 100 among 1,000 agents with the usual number of",
      "reviews, and a 90% rank interval spans about 600 of the 1,000 places on average.",
    ],
    figures: {
      agents: "Agents",
      ranked: "Ranked",
      sessions: "Sessions",
      placed: "Places booked",
      unplaced: "Not placed",
      tiedAtCut: "Tied at a cut",
    },
    calibration: evaluatorAgreementWords.sheet,
    unwanted: (names: string): string => `Not added, as the settings say: ${names}.`,
    stillThere: (names: string): string =>
      `Not wanted, but in the workbook and kept up to date: ${names}. Delete the tab and it does not come back.`,
    headings: {
      sheets: "Sheets of this plan",
      checks: "Checks",
      tiers: "Training tiers",
      sources: "What was read",
      issues: "What needs a look",
      weights: "What counted in the ranking",
      evaluators: "How strict the evaluators are",
      assumptions: "What was taken for granted",
      notes: "Notes on the ranking",
    },
    checks: {
      rows: "Rows found = rows used + rows set aside",
      rules: "Hard rules broken by the timetable",
      placed: "Training needs placed = all training needs",
      evidence: "One-to-one list: people without results or interval",
    },
    noAssumptions: "Nothing: the workbook held everything the plan needs.",
    charts: { tiers: "Agents by training tier", tierAxis: "Training tier", countAxis: "Agents" },
  },
  ranking: {
    name: "Ranking",
    title: "Ranking",
    about: (headline: string): string =>
      `Every active agent, best first. Results and mean refer to: ${headline}. The fair mean is corrected for strict and lenient evaluators and for small samples; all intervals hold with 90% chance.`,
    size: (ranked: number, bottom: number, top: number, tied: number): string =>
      `${whole(ranked)} agents ranked; bottom group ${whole(bottom)}, top group ${whole(top)}; ${whole(tied)} tied at a cut.`,
    chart: {
      title: "Score by rank, with its 90% interval",
      rankAxis: "Rank",
      scoreAxis: "Score",
      goTo: "Go to the chart of the scores below the list",
    },
    notes: {
      scoreOfGroup:
        "The score once more for those in this group: the chart below draws them in a colour of their own, so that the cut is seen.",
      n: "Number of scored results behind the mean. Few results, wide interval.",
      fairMean:
        "Mean after correction for evaluators, drawn towards the peers where results are few.",
      score:
        "All weighted metrics together: the centre's mean is 100, one standard deviation is 15.",
      rankLow: "With 90% chance the true rank lies between these two.",
      pBottom: "Chance of truly belonging to the bottom group.",
      pTop: "Chance of truly belonging to the top group.",
      atCut: "The chance lies between 20% and 80%: a few more results could change the group.",
    },
  },
  tiers: {
    ...movementWords.sheet,
    name: "Training tiers",
    title: "Training tiers",
    about:
      "Who trains how, and why: coaching for the bottom group, recording study for the top group, new hires apart, the rest by level and need. Too little evidence is a group of its own.",
  },
  diagnosis: {
    name: "Diagnosis",
    title: "Diagnosis",
    about:
      "Which topics are weak, whether that is common or individual, and what kind of ability each draws on. The topics that most agents are weak at come first.",
    noDifferences: "No differences beyond chance",
    evidence: {
      centre: (lost: number, usual: number, below: number, agents: number): string =>
        `The middle agent loses ${percent(lost)} of the marks, on the other topics ${percent(usual)}; ${whole(below)} of ${whole(agents)} stand below what the centre achieves elsewhere.`,
      team: (team: string, people: number, n: number, gap: string, below: number): string =>
        `${team}: ${whole(people)} people, ${whole(n)} results, ${gap} against the other teams; ${whole(below)} of them below the peers.`,
      gap: (value: number, low: number, high: number): string =>
        `${signed(value, 1)} SD (90%: ${signed(low, 1)} to ${signed(high, 1)})`,
      individuals: (weak: number, agents: number): string =>
        `No team is weak as a whole; ${whole(weak)} of ${whole(agents)} agents are.`,
    },
    abilityNote:
      "Judged by the words in the name. Choose another if it is wrong: it stays, and counts from the next plan on.",
    chart: {
      title: "Agents weak at each topic",
      topicAxis: "Topic",
      countAxis: "Weak agents",
    },
  },
  heatMap: {
    name: "Heat map",
    title: "Heat map",
    about:
      "Agent by topic, in standard deviations from comparable peers after allowing for small samples: −1.0 is clearly weaker, +1.0 clearly stronger. Blank: no result.",
    withoutDifferences: (n: number): string =>
      `${whole(n)} ${n === 1 ? "topic is" : "topics are"} left out: on ${n === 1 ? "it" : "them"} the agents do not differ beyond chance (see the diagnosis).`,
  },
  syllabus: {
    methods: methodsWords.sheet,
    name: "Syllabus",
    title: "Syllabus",
    about:
      "The courses of this plan: what each is about, how it is taught, to what end, and how it is checked.",
    whyMethod: {
      asked: (count: number, of: number): string =>
        `${whole(count)} of the ${whole(of)} asked who named a way of training want it so.`,
      catalogue: "Named by the centre's own course.",
      attitude: "Usual for a habit: said aloud every day.",
      skill: "Usual for a skill: practised.",
      knowledge: "Usual for knowledge: explained.",
      usual: "Usual for this course.",
    },
  },
  timetable: timetableWords,
  planChanges: planChangesWords,
  planCheck: planCheckWords,
  calendar: {
    name: "Calendar",
    title: "Training calendar",
    about: "The timetable week by week, each from a new page on, to print and put up.",
    time: "Time",
    week: (from: string, to: string): string => `${from} to ${to}`,
    continued: (week: string): string => `${week}, continued`,
    headcount: (n: number): string => (n === 1 ? "1 person" : `${whole(n)} people`),
  },
  agendas: agendaWords.common,
  ...agendaWords.sheets,
  attendance: {
    name: "Attendance",
    title: "Attendance",
    about:
      "One row a session and trainee. Choose whether the person came; the counts below follow by themselves.",
    figures: { planned: "Places booked", share: "Share attended" },
  },
  oneToOne: {
    /** Days in words, each the first of a later wave. */
    waits: (starts: readonly { readonly wave: number; readonly day: string }[]): string =>
      `${starts.map(({ wave, day }) => `Wave ${wave} begins on ${day} at the earliest`).join("; ")}; whoever was told a day by an earlier plan keeps it.`,
    drawn: (seed: number, waves: number): string =>
      waves === 1
        ? "No waves were drawn (settings)."
        : `Among those of equal need the lot decides who is coached first: each person drew for herself, number ${String(seed)} being the seed of the draw; it stays for all plans made this month. Leave the waves as drawn, or the effect of coaching cannot be measured by comparing them.`,
    name: "One-to-one list",
    title: "One-to-one coaching list",
    about:
      "Agents of the bottom group with enough evidence, those most surely in it first. “Agreed goal”, “Coached” and “Notes” are yours.",
  },
  recordingStudy: {
    name: "Recording study list",
    title: "Recording-study list",
    about:
      "Agents of the top group, who may attend recording-study sessions. “Takes part” and “Notes” are yours.",
  },
  earlyWarning: earlyWarningWords.sheet,
  needs: needsWords.sheet,
  newHires: newHiresWords.sheet,
  performanceInterview: performanceInterviewWords.sheet,
  attitude: attitudeWords.sheet,
  blindSpots: blindSpotsWords.sheet,
  pareto: paretoWords.sheet,
  teamHeatMap: teamHeatMapWords.sheet,
  weaknesses: weaknessesWords.sheet,
  recognition: recognitionWords.sheet,
  businessTypes: businessTypesWords.sheet,
  recordings: recordingsWords.sheet,
  hotTopics: hotTopicsWords.sheet,
  selections: selectionsWords.sheet,
  surveyInvitations: surveyInvitationsWords.sheet,
  releasableHeads: releasableHeadsWords.sheet,
  ...followUpSheets,
  unplaced: {
    unreachable: unreachableWords.sheet,
    name: "Unplaced",
    title: "Not placed in the timetable",
    about:
      "Training for which the search found no place, with the rules in the way, the strongest first. “Not found” does not prove that there is none.",
    noRule: "No single rule: several together",
    noRemedy: "A longer plan, or more trainers, rooms or releasable agents.",
  },
  dataCheck: {
    name: "Data check",
    title: "Data check",
    about:
      "Every row set aside and every value repaired or left out, by cause. Click a cell name to go there. Your own sheets were not changed.",
    figures: {
      rowsIn: "Rows found",
      rowsUsed: "Rows used",
      rowsSetAside: "Rows set aside",
      rowsRepaired: "Rows repaired",
    },
    recognition: "How tables and columns were recognised",
    causes: {
      "total-row": "Total row",
      "repeated-header": "Repeated header",
      "stray-text": "Stray text",
      "no-agent": "No agent named",
      "no-name": "Name or code missing",
      "pseudo-agent": "Not a person",
      "unknown-mentor": "Mentor not found",
      "unknown-agent": "Agent not on the staff list",
      namesakes: "Several agents of that name",
      "name-in-teams": "One name in several teams",
      "duplicate-row": "Row entered twice",
      "error-cell": "Error cell",
      "not-a-number": "Not a number",
      "not-a-date": "Not a date",
      implausible: "Implausible value",
      "number-as-text": "Number kept as text",
      "date-as-text": "Date kept as text",
      "percent-scale": "Percentage on another scale",
      "unit-assumed": "Unit assumed",
      "date-order-assumed": "Order of day and month assumed",
      "scale-changed": "Score scale changed",
      "number-as-date": "Number shown as a date",
      "time-as-number": "Time written as a number",
      "grade-scale": "Grades read as numbers",
      "decimal-mark-assumed": "Decimal mark assumed",
      "year-assumed": "Year assumed",
      "quarter-as-month": "Quarter kept under its last month",
      "undated-figures": "Figures of no month",
      "full-marks-assumed": "Full marks assumed",
      "shift-code-differs": "Shift code with two meanings",
      "day-and-month-swapped": "Day and month perhaps swapped",
      "id-and-name-differ": "ID and name of two people",
      "other-name": "Another name beside the ID",
      "ids-written-otherwise": "IDs written otherwise",
      "id-in-name": "Name and ID in one cell",
      "unknown-shift-code": "Unknown shift code",
      "split-shift": "Split shift",
      "shift-legend": "Legend of shift codes",
      "unknown-table": "Table not recognised",
      asked: "Which kind of table?",
      "column-asked": "What does the column hold?",
      "no-month": "Column of no month",
      "hidden-cells": "Hidden rows or columns",
      "no-header": "No header",
      "on-its-side": "Table on its side",
      "which-measure": "Figure not named",
      "which-person": "Person not named",
      "people-numbered": "People without names",
      "key-row": "Key of the exam",
      "beside-table": "Cells beside a table",
      "left-alone": "Table left alone",
      "example-row": "Example row",
      "correction-outdated": "Correction no longer fits",
      correction: "Correction not understood",
      setting: "Setting refused",
      selection: "A selection not understood",
      "previous-plan": "Last plan not readable",
      "timetable-edit": "Change on the timetable not understood",
      "unknown-part-of-shift": "Part of the shift not known",
    } satisfies Record<IssueCause["kind"], string>,
    actions: {
      "row-set-aside": "Row set aside",
      "value-left-out": "Value left out",
      "value-repaired": "Value repaired",
      "table-not-used": "Table not used",
      "read-as-it-stands": "Read as it stands",
      "correction-not-applied": "Correction not applied",
    } satisfies Record<DataIssue["action"], string>,
  },
  agentPages: agentPagesSheet,
  whatIf: whatIfWords,
  cutAudit: cutAuditWords.sheet,
  nextReviews: nextReviewsWords.sheet,
  settings: {
    name: "Peilian settings",
    title: "Peilian settings",
    about:
      "Every choice behind this plan. Change a value and generate the plan again. A value that cannot be used is listed on the data check and the default applies.",
    corrections: "Corrections to what was recognised",
    aboutCorrections:
      "What you said about tables and columns, on the pane or here; it holds next month for tables with the same headers. Sheet: name of the tab. Column: its number counted from the left edge of the table, or its header; leave it blank to correct the table as a whole. A row typed by hand needs no key where the sheet holds one table.",
  },
};

export type SheetWords = typeof sheetWords;
