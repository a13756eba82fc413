import { whole } from "../figures";

const counted = (count: number, one: string, many: string): string =>
  `${whole(count)} ${count === 1 ? one : many}`;

/** What the rooms Generate and Results say. */
export const resultWords = {
  generate: {
    title: "Training plan",
    lead: "Peilian reads the workbook anew, ranks the agents, finds what each lacks and makes the timetable. Nothing is written before you have seen what would be.",
    start: "Generate training plan",
    again: "Generate again",
    basis: "What the plan will use",
    tables: (tables: number, rows: number): string =>
      `${counted(tables, "table", "tables")} with ${counted(rows, "row", "rows")}`,
    toLookAt: (places: number): string => `${counted(places, "place", "places")} to look at`,
    unread: "The workbook has not been checked yet; it is read when you press the button.",
    rules: (bottom: string, top: string, weeks: number): string =>
      `One-to-one coaching for ${bottom}, recording study for ${top}, ${counted(weeks, "week", "weeks")} of training`,
    people: (size: number): string => `${whole(size)} agents`,
    percent: (size: string): string => `${size} of the agents`,
    toData: "Look at the data",
    toRules: "Change the rules",
    steps: "Steps",
    stepState: { done: "done", now: "under way", waiting: "to come" },
    elapsed: (time: string): string => `${time} elapsed`,
    ofAll: (share: string): string => `${share} done`,
    enough: "Enough: use the best timetable so far",
    making: "Making the training plan",
    makingLead: "Nothing is written yet. You can go on working in the workbook.",
    writing: "Writing the sheets",
    writingLead:
      "If you cancel, everything is taken back. Please do not edit these sheets meanwhile.",
  },
  preview: {
    title: "Look before writing",
    lead: "The plan is made and not yet written.",
    stale: "The workbook or the rules changed after this plan was made.",
    changedMeanwhile: "One of the sheets was changed after this plan was made.",
    sheets: "What will be written",
    counts: (created: number, rewritten: number): string =>
      [
        ...(created > 0 ? [counted(created, "new sheet", "new sheets")] : []),
        ...(rewritten > 0
          ? [`${counted(rewritten, "sheet", "sheets")} of Peilian’s rewritten`]
          : []),
      ].join(", "),
    showTabs: "Which sheets",
    created: "new",
    rewritten: "rewritten",
    kept: "What stays",
    untouched: (tabs: number): string =>
      tabs === 0
        ? "There are no other sheets in this workbook."
        : `${counted(tabs, "other sheet stays", "other sheets stay")} exactly as ${tabs === 1 ? "it is" : "they are"}.`,
    carried:
      "What was typed into Peilian’s sheets is carried over: notes, attendance, columns and rows you added.",
    restore: "Restore takes the write back at any time.",
    write: "Write into the workbook",
    writeAnyway: "Write it all the same",
    back: "Back to the rules",
  },
  written: {
    title: "The plan is in the workbook",
    body: "Generate again whenever the data or the rules have changed. The sheets are rewritten in place; what was typed into them stays.",
    toResults: "Look at the results",
  },
  results: {
    title: "Results",
    none: "The workbook holds no plan that was written since this pane was opened.",
    noneHint: "A plan written earlier stands on Peilian’s sheets in this workbook.",
    toGenerate: "Go to Generate",
    stale:
      "The workbook or the rules changed since. The figures below are those of the plan as it was written.",
    toSummary: "Open the summary sheet",
    planned: (first: string, last: string): string => `Training from ${first} to ${last}`,
    figures: {
      title: "Key figures",
      agents: "agents",
      sessions: "sessions",
      trainees: "agents in training",
      unplaced: "not placed",
    },
    tiers: "Training tiers",
  },
  pictures: {
    asTable: "Show as a table",
    scores: {
      title: "Scores of the agents",
      axis: "Score; 100 is the centre’s mean",
      none: "No agent has a score yet.",
      about: (agents: number, low: string, high: string): string =>
        `${counted(agents, "agent", "agents")} with scores from ${low} to ${high}.`,
      bottom: (cut: string): string => `The bottom group lies below ${cut}.`,
      top: (cut: string): string => `The top group lies above ${cut}.`,
      bottomMark: "bottom",
      topMark: "top",
      from: "From",
      to: "below",
      agents: "Agents",
    },
    lostMarks: {
      title: "Where marks are lost",
      axis: "Share of all marks lost in scored reviews.",
      about: (criterion: string, share: string): string =>
        `Most marks are lost on ${criterion}: ${share} of all.`,
      criterion: "Criterion",
      share: "Share",
      cumulative: "Together",
    },
    handling: {
      title: "Handling time by business type",
      axis: "Seconds; from the quick quarter of the agents to the slow quarter, with a mark at the middle agent.",
      type: "Business type",
      agents: "Agents",
      low: "Quick quarter",
      median: "Middle",
      high: "Slow quarter",
    },
    teams: {
      title: "Teams by topic",
      axis: "− weaker, + stronger than the other teams, beyond chance; the numbers stand for:",
      about: (teams: number, topics: number, weak: number): string =>
        `${counted(teams, "team", "teams")} on ${counted(topics, "topic", "topics")}; weaker beyond chance in ${counted(weak, "place", "places")}.`,
      team: "Team",
      more: (teams: number): string =>
        `${counted(teams, "further team is", "further teams are")} in the table.`,
      verdicts: { weaker: "weaker", stronger: "stronger", "within-chance": "within chance" },
    },
    strip: {
      title: "The plan at a glance",
      axis: "A column a day, numbered by week; darker where more people are in training.",
      about: (most: number, day: string, time: string): string =>
        `At most ${counted(most, "person is", "people are")} away at once, first on ${day} at ${time}.`,
      quiet: (first: number, last: number): string =>
        first === last
          ? `Week ${whole(first)} has no training.`
          : `Weeks ${whole(first)} to ${whole(last)} have no training.`,
      day: "Day",
    },
    load: {
      title: "Hours taught by week",
      none: "No session has a named trainer.",
      about: (trainers: number, most: string, hours: string): string =>
        `${counted(trainers, "trainer", "trainers")}; most is taught by ${most}: ${hours} hours in all.`,
      axis: (day: string): string =>
        `Columns are weeks; the first begins on ${day}. Hours in all at the right.`,
      trainer: "Trainer",
      week: (day: string): string => `Week of ${day}`,
      total: "Total",
      more: (trainers: number): string =>
        `${counted(trainers, "further trainer is", "further trainers are")} in the table.`,
    },
  },
  notPlaced: {
    title: (count: number): string => `Not placed (${whole(count)})`,
    none: "Everybody who needs training has a place.",
    first: (shown: number): string => `The ${whole(shown)} most urgent:`,
    why: "In the way",
    frees: "What would free a place",
    all: "See all on the sheet",
  },
  whatIf: {
    title: "What would help",
    lead: "Tries one change after another on the plan and says which gives whom a place, and whom it would move. Nothing is changed by it.",
    start: "Try what would help",
    only: "Or one kind only:",
    families: {
      trainers: "Trainers",
      rooms: "Rooms and groups",
      time: "Deadlines and hours",
      limits: "Limits",
    },
    nothing: "There is no change of this kind to try.",
    stale: "The rules changed after this was tried.",
    certain: "What is certain",
    use: "Use this rule",
    used: "The rule is set on this pane. Generate again to plan with it.",
    toGenerate: "Go to Generate",
    hopeless: (changes: number): string =>
      `Proven to free nobody: ${counted(changes, "change", "changes")}`,
    write: "Put it on a sheet",
  },
  comparison: {
    title: "Beside the plan in the workbook",
    show: "Side by side",
    measure: "Measure",
    thisPlan: "As it is",
    otherPlan: "With the change",
    inWorkbook: "In the workbook",
    newPlan: "New plan",
    people: "Person by person",
    more: (changes: number): string => `… and ${whole(changes)} more`,
  },
  findings: {
    title: "What the data says",
    none: "Nothing beyond ranking, tiers and diagnosis: the workbook holds no more to go by.",
  },
  pages: {
    title: "Pages for agents",
    lead: "A page each, to hand out or to talk over: where she stands, how her score is made, what would raise it.",
    forWhom: "For whom",
    named: "People named below",
    names: "Names or employee IDs, with commas between",
    write: "Write the pages",
    nobody: "Name at least one person.",
  },
  calendars: {
    title: "Calendar files",
    lead: "The timetable as it now stands on its sheet, for Outlook, WeCom or any other calendar (.ics).",
    forWhom: "One file of",
    owners: {
      plan: "the whole plan",
      trainers: "each trainer",
      venues: "each room",
      teams: "each team",
      people: "each person",
    },
    make: "Make calendar files",
    made: (files: number, events: number): string =>
      `${counted(files, "file", "files")} with ${counted(events, "entry", "entries")}.`,
    fileName: "calendars",
    save: (name: string): string => `Save ${name}`,
    whereSaved:
      "The file goes to your downloads. Where Excel lets nothing be saved from here, open the workbook in Excel on the web or use the command line.",
  },
  assumptions: {
    title: "Taken for granted",
    none: "Nothing had to be taken for granted.",
  },
  sheets: {
    title: "Sheets of the plan",
    goTo: (name: string): string => `Go to the sheet ${name}`,
  },
  checkChanges: {
    title: "Check my changes",
    body: "After you changed the timetable by hand: which rules it breaks, and where.",
    start: "Check my changes",
    stale: "The workbook or the rules changed after this check: check again.",
  },
  restore: {
    title: "Take it back",
    body: (what: string, steps: number): string =>
      `Restore takes back what was written last: ${what}. ${counted(steps, "step", "steps")} back ${steps === 1 ? "is" : "are"} possible.`,
    what: {
      write: "the training plan",
      again:
        "the training plan; the plan before it comes back, with all that was typed into its sheets until then",
      pages: "the pages for agents",
      "what-if": "the sheet of what would help",
      save: "the rules, corrections and selections that were kept in the workbook",
      "input-sheets": "the input sheets",
      sample: "the sample centre",
      unknown: "what Peilian wrote before this pane was opened",
    },
    none: "There is nothing to restore.",
    start: "Restore",
    confirm: "What was typed into those sheets since then goes too. Restore all the same?",
    yes: "Yes, restore",
    no: "No, leave it",
  },
};

export type ResultWords = typeof resultWords;
