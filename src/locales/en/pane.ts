import { percent, whole } from "../figures";
import { selectionEditorWords } from "./pane-selections";

const counted = (count: number, one: string, many: string): string =>
  `${whole(count)} ${count === 1 ? one : many}`;

/** What the pane says: its shell, first run, Data and Rules. */
export const paneWords = {
  brand: "Peilian · training plans for call centres",
  loading: "Peilian is loading",
  rooms: {
    label: "Steps",
    data: "Data",
    rules: "Rules",
    generate: "Generate",
    results: "Results",
  },
  roomLoading: "Loading…",
  intro: {
    title: "A training plan from the sheets you already keep",
    lead: "Peilian reads this workbook as it is and works out who needs which training.",
    points: [
      "Finds QA reviews, KPI exports, rosters and staff lists, and lists every row that needs a look.",
      "Ranks fairly: little evidence never names anybody.",
      "Writes the plan, the timetable and the evaluation sheets into new sheets. Your own sheets are never changed.",
    ],
    privacy: "Nothing leaves this computer.",
    start: "Check this workbook",
    sample: "Try it with sample data",
    sampleHint: "Adds the sheets of a made-up centre to this workbook; Restore removes them again.",
    skip: "Skip",
  },
  work: {
    names: {
      check: "Reading the workbook",
      prepare: "Making the training plan",
      write: "Writing the sheets",
      pages: "Writing the agent pages",
      calendars: "Making the calendar files",
      "what-if": "Trying what would help",
      save: "Keeping your choices in the workbook",
      "input-sheets": "Inserting input sheets",
      sample: "Inserting the sample centre",
      restore: "Restoring",
      "put-right": "Putting things right",
    },
    steps: {
      read: "Reading the workbook",
      rank: "Ranking the agents",
      diagnose: "Looking for what each lacks",
      plan: "Making the timetable",
      verify: "Checking the timetable",
      draw: "Drawing the sheets",
      write: "Writing the sheets",
    },
    done: {
      check: "The workbook was read.",
      prepare: "The training plan is ready to look at.",
      write: "The training plan is in the workbook.",
      pages: "The pages are in the workbook.",
      calendars: "The calendar files are ready.",
      "what-if": "What would help was tried.",
      save: "Kept in this workbook, for the next time and for colleagues.",
      "input-sheets": "Input sheets were added. Fill them in, then check the data.",
      sample: "The sample centre was added.",
      restore: "Restored: the workbook is as it was before.",
      "put-right": "Put right: nothing of the broken-off write is left.",
    },
    cancel: "Cancel",
    cancelling: "Cancelling…",
  },
  notice: {
    dismiss: "Dismiss",
    undo: "Undo",
    revealed: (place: string): string => `Selected in the workbook: ${place}`,
  },
  trouble: {
    defect:
      "Something went wrong inside Peilian; nothing was changed. Try again; if it happens again, close the pane, open it anew and tell whoever looks after Peilian.",
    settings: (setting: string, problem: string): string =>
      `The rule “${setting}” does not go together with the others: ${problem} Correct it under Rules.`,
    nothingUsable:
      "No table about agents was recognised. Tell Peilian what a table is, or put in QA reviews, KPI exports or a staff list.",
    room: "This part of the pane could not be loaded. Check the connection, close the pane and open it again.",
    tryAgain: "Try again",
  },
  interrupted: {
    title: "The last write broke off half-way.",
    body: "Your own sheets are untouched. Peilian can take back the rest; nothing you typed is lost.",
    putRight: "Put things right",
  },
  data: {
    title: "What is in this workbook",
    unread: "Peilian has not looked at this workbook yet. Looking changes nothing.",
    check: "Check the data",
    checkAgain: "Check again",
    stale: "The workbook was edited since the check.",
    next: "Next: Rules",
    rows: (found: number, used: number, setAside: number): string =>
      `${counted(found, "row", "rows")} found = ${whole(used)} used + ${whole(setAside)} set aside`,
    repaired: (rows: number): string =>
      `In ${whole(rows)} of the used rows a value was repaired or left out.`,
    keep: "Keep in workbook",
    keepHint:
      "Your corrections are in force now. Keep them in the workbook for next month and for colleagues.",
    questions: {
      title: (count: number): string => `Please say (${whole(count)})`,
      hint: "Peilian asks rather than guesses. Until you answer, what it asks about is not used.",
      table: "Which kind of table is this?",
      column: (header: string): string => `What does “${header}” hold?`,
      dates: (header: string): string =>
        `Which comes first in dates like 3/4/2026 under “${header}”?`,
      is: (name: string): string => `It is: ${name}`,
      none: "None of these",
      dayFirst: "The day: 3 April",
      monthFirst: "The month: March 4",
      more: (count: number): string => counted(count, "more question", "more questions"),
    },
    tables: {
      title: (count: number): string => `Tables in use (${whole(count)})`,
      unused: (count: number): string => `Tables not used (${whole(count)})`,
      noKind: "not used",
      rows: (rows: number): string => counted(rows, "row", "rows"),
      setAside: (rows: number): string => `${whole(rows)} set aside`,
      goTo: (place: string): string => `Select ${place} in the workbook`,
      unusedColumns: (headers: string): string => `Columns not used: ${headers}`,
      correct: "Correct",
      correctLabel: (action: string, kind: string, sheet: string): string =>
        `${action}: ${kind}, ${sheet}`,
    },
    confidence: {
      corrected: "said by you",
      sure: "sure",
      likely: "likely",
      doubtful: "please check",
    },
    correction: {
      kind: "This table is",
      leaveAlone: "Not to be used",
      columns: "Columns",
      column: (letter: string, header: string): string =>
        header === "" ? `Column ${letter}` : header,
      unused: "Not used",
      newKind: "The columns are recognised anew as soon as you press Use this.",
      likely: "Likeliest",
      sure: (name: string, confidence: number): string => `${name} (${percent(confidence)})`,
      why: (reasons: string): string => `Taken for this because ${reasons}.`,
      automatic: (name: string | null): string =>
        name === null ? "As recognised" : `As recognised: ${name}`,
      toAutomatic: "Back to automatic",
      apply: "Use this",
      close: "Close",
    },
    problems: {
      title: (count: number): string => `To look at (${whole(count)})`,
      none: "Nothing to look at: every row was used as it stands.",
      places: (count: number): string => counted(count, "place", "places"),
      goTo: (place: string): string => `Select ${place}`,
      more: (count: number): string => `Show ${whole(count)} more`,
      others: (count: number, sheet: string): string =>
        `${counted(count, "more entry is", "more entries are")} not shown here; the sheet “${sheet}” of the training plan lists them all.`,
      actions: {
        "row-set-aside": (rows: number): string => counted(rows, "row set aside", "rows set aside"),
        "value-left-out": (values: number): string =>
          counted(values, "value left out, row used", "values left out, rows used"),
        "value-repaired": (values: number): string =>
          counted(values, "value read as meant", "values read as meant"),
        "table-not-used": (tables: number): string =>
          counted(tables, "table not used", "tables not used"),
        "read-as-it-stands": (findings: number): string =>
          counted(findings, "finding to know of", "findings to know of"),
        "correction-not-applied": (corrections: number): string =>
          counted(corrections, "correction not applied", "corrections not applied"),
      },
    },
    empty: {
      title: "No data in this workbook yet",
      body: "Paste in the sheets your centre keeps, or let Peilian add empty ones to fill in.",
    },
    nothingUsable: {
      title: "No table about agents was recognised",
      body: "If one of the tables below is about agents, correct what it is. Otherwise put in one of these:",
      lookedFor: (kinds: string): string => `Looked for: ${kinds}.`,
    },
    start: {
      title: "Start from a template",
      inputSheets: "Insert input sheets",
      inputSheetsHint: "Empty, formatted sheets; by default those a first plan can be made of.",
      chosen: (chosen: number, of: number) => `Choose sheets (${chosen} of ${of})`,
      groups: {
        "people-and-calls": "People and calls",
        learning: "Learning",
        trainers: "Trainers",
        needs: "Needs",
      },
      sample: "Insert the sample centre",
      sampleHint: "A made-up centre to try things out on.",
    },
    listSeparator: ", ",
  },
  rules: {
    title: "Rules of the plan",
    lead: "Every rule has a default that suits most centres.",
    groups: {
      groups: "Period and groups",
      evidence: "How sure Peilian must be",
      times: "Plan and working times",
      release: "Time off the phones",
      trainers: "Trainers",
      limits: "Limits for the data check",
      sheets: "Sheets",
      weights: "Weights in the ranking",
    },
    selections: selectionEditorWords,
    weightsHint: "Shares follow from the weights you give; 0 is shown, not ranked.",
    share: (fraction: number): string => `${percent(fraction)} of the ranking`,
    isDefault: (value: string): string => `Default: ${value}`,
    toDefault: "Back to default",
    toDefaultLabel: (setting: string): string => `Back to default: ${setting}`,
    changed: "changed, not kept yet",
    all: "all",
    keep: "Keep in workbook",
    keepHint:
      "Used for the next plan. Keep them in the workbook for colleagues and for next month.",
    nothingToKeep: "These rules stand on the settings sheet of this workbook.",
    next: "Next: Generate",
    problem: {
      "unknown-setting": (): string => "There is no such rule.",
      "not-a-number": (): string => "Enter a number.",
      "not-a-time": (): string => "Enter a time such as 9:00.",
      "not-whole": (): string => "Enter a whole number.",
      "out-of-range": (min: string, max: string): string => `Enter a value from ${min} to ${max}.`,
      "not-a-choice": (): string => "Choose one from the list.",
    },
    stays: (value: string): string => `Until then ${value} stays in force.`,
  },
  outside: {
    notExcel: {
      title: "This page belongs into Excel",
      body: "Open a workbook in Excel, then press Training plan on the Home tab.",
    },
    tooOld: {
      title: "This Excel is too old for Peilian",
    },
    notLoaded: {
      title: "Excel could not be reached",
      body: "The connection to Excel could not be loaded. Check the network, close this pane and open it again.",
    },
  },
};

export type PaneWords = typeof paneWords;
