import { whole } from "../figures";
import { kindList } from "../kind-list";
import { kinds } from "./tables";

/** What the command line says. Causes of workbook errors are in causes.ts. */
export const cliWords = {
  help: `Peilian — training plans for call centres, from the workbook you already keep.

Usage
  peilian check  BOOK [--lang L] [--json FILE]
  peilian check-plan BOOK [--lang L] [--today YYYY-MM-DD] [--json FILE]
  peilian plan   BOOK [-o OUT.xlsx | --in-place] [--lang L] [--today YYYY-MM-DD]
                 [--seed N] [--time-limit S] [--settings FILE.json] [--json FILE]
  peilian pages  BOOK (--people "ID,NAME,…" | --tier T) [-o OUT.xlsx | --in-place] [--lang L]
                 [--today YYYY-MM-DD] [--seed N]
  peilian calendars BOOK [--for plan|trainers|venues|teams|people] [-o FOLDER] [--lang L]
  peilian what-if BOOK [--only trainers|rooms|time|limits] [-o OUT.xlsx | --in-place] [--lang L]
                 [--today YYYY-MM-DD] [--seed N] [--settings FILE.json] [--json FILE]
  peilian compare-plans BOOK OTHER [--all] [--lang L] [--today YYYY-MM-DD] [--json FILE]
  peilian sample [-o OUT.xlsx] [--agents N] [--months N] [--lang L]
                 [--today YYYY-MM-DD] [--seed N] [--truth FILE.json]
  peilian inputs [-o OUT.xlsx] [--kinds K,K,… | --kinds all] [--lang L]

BOOK is an .xlsx, .xlsm, .csv or .tsv file. It is never changed unless you say --in-place,
and then a copy is kept as BOOK.bak. L is en, zh-CN or zh-TW.

  peilian check --help     what was found in a workbook, and every row that needs a look
  peilian check-plan --help which rules the timetable breaks after you changed it
  peilian plan --help      the training plan, written into a copy of the workbook
  peilian pages --help     a page each for people to be talked to, on a sheet of its own
  peilian calendars --help .ics files of the timetable, for any calendar program
  peilian what-if --help   what would give those without a place one: a trainer, a room, a looser limit
  peilian compare-plans --help two plans side by side, and for whom they differ
  peilian sample --help    a made-up centre to try things on
  peilian inputs --help    empty sheets to fill in

Exit codes: 0 done · 2 wrong usage · 3 file cannot be read or written ·
            4 nothing usable in it · 1 a defect of Peilian's own
`,
  helpOf: {
    check: `peilian check BOOK [--lang L] [--json FILE]

Says which tables were found and lists every row set aside or repaired. Writes nothing but FILE.

  --lang L       language of the messages: en, zh-CN, zh-TW (default: that of the headers)
  --json FILE    the same as JSON; "-" for standard output

Example
  peilian check "March.xlsx" --json march.json
`,
    "check-plan": `peilian check-plan BOOK [--lang L] [--today YYYY-MM-DD] [--json FILE]

Reads the timetable in BOOK as people left it and says which rules it breaks, each with its cell.
Writes nothing but FILE.

  --lang L             language of the messages: en, zh-CN, zh-TW (default: that of the headers)
  --today YYYY-MM-DD   what counts as past (default: today)
  --json FILE          the same as JSON; "-" for standard output

Example
  peilian check-plan "March plan.xlsx"
`,
    plan: `peilian plan BOOK [-o OUT.xlsx | --in-place] [options]

Ranks the agents, sorts them into training tiers, plans and timetables the training, and writes the
sheets into a copy of the workbook. Run it again on its own output: its sheets are rewritten, what
you typed into them stays.

  -o, --output OUT       where to write (default: BOOK-peilian beside BOOK, never over another file)
      --in-place         write into BOOK itself; a copy is kept as BOOK.bak
      --lang L           language of the sheets: en, zh-CN, zh-TW (default: that of the headers)
      --today YYYY-MM-DD the day the plan is made (default: today)
      --seed N           number that fixes every random choice (default: 1)
      --time-limit S     stop trying further timetables after S seconds and keep the best
      --settings FILE    settings as JSON, {"bottomSize": 50, …}; they win over the settings sheet
      --json FILE        the plan as JSON; "-" for standard output

Examples
  peilian plan "March.xlsx" -o "March plan.xlsx"
  peilian plan "March plan.xlsx" --in-place --lang zh-CN
`,
    pages: `peilian pages BOOK (--people "ID,NAME,…" | --tier T) [options]

Writes a page each for these people into a copy of the workbook: where they stand, how the score is
made, what would raise it most. Nothing else in the workbook changes.

      --people LIST      names or employee IDs with commas between
      --tier T           everybody in a tier: one-to-one, recording-study, new-hire,
                         too-little-evidence or rest
  -o, --output OUT       where to write (default: BOOK-pages beside BOOK, never over another file)
      --in-place         write into BOOK itself; a copy is kept as BOOK.bak
      --lang L           language of the sheet: en, zh-CN, zh-TW (default: that of the headers)
      --today YYYY-MM-DD the day of the pages (default: today)
      --seed N           number that fixes every random choice (default: 1)

Example
  peilian pages "March.xlsx" --people "10012,Li Na" -o pages.xlsx
`,
    calendars: `peilian calendars BOOK [--for WHOM] [-o FOLDER] [options]

Makes .ics files of the timetable in BOOK as it now stands, changes made by hand included. Any calendar
program opens them. Run it on a workbook that "peilian plan" or the button in Excel has written into.

      --for WHOM         plan (one file of it all), or one file each for trainers, venues, teams or
                         people (default: plan)
  -o, --output FOLDER    where to write (default: BOOK-calendars beside BOOK, never one that is there)
      --lang L           language of the words: en, zh-CN, zh-TW (default: that of the headers)
      --today YYYY-MM-DD the day the files are made (default: today)

Example
  peilian calendars "March plan.xlsx" --for trainers -o calendars
`,
    "what-if": `peilian what-if BOOK [options]

Makes the plan as the workbook now gives it and tries, one at a time, what would give those without a
place one: a trainer more, a bigger room, a later deadline, a looser limit … Says which frees how many
and whom it would move, what is proven and what was only not found. Writes nothing unless you say where.

      --only KIND        trainers, rooms, time or limits (default: all)
  -o, --output OUT       write the sheet "What would help" into a copy of the workbook
      --in-place         write it into BOOK itself; a copy is kept as BOOK.bak
      --lang L           language of the answer: en, zh-CN, zh-TW (default: that of the headers)
      --today YYYY-MM-DD the day the plan is made (default: today)
      --seed N           number that fixes every random choice (default: 1)
      --settings FILE    settings as JSON, {"planWeeks": 4, …}; they win over the settings sheet
      --json FILE        the same as JSON; "-" for standard output

Example
  peilian what-if "March plan.xlsx" --only trainers
`,
    "compare-plans": `peilian compare-plans BOOK OTHER [--all] [--lang L] [--today YYYY-MM-DD] [--json FILE]

Sets the timetables of two workbooks side by side: places, sessions, trainer hours, service level, what
each wish costs, and person by person the largest differences: lost places, then the farthest moves.
People are the same by their employee ID.

      --all            every difference, not only the largest
  --lang L             language of the answer: en, zh-CN, zh-TW (default: that of the headers)
  --today YYYY-MM-DD   what counts as past (default: today)
  --json FILE          the same as JSON, with every difference; "-" for standard output

Example
  peilian compare-plans quick.xlsx thorough.xlsx
`,
    sample: `peilian sample [-o OUT.xlsx] [options]

Makes a workbook of an invented bank card centre, as untidy as real ones, with known truth.

  -o, --output OUT       where to write (default: sample-centre.xlsx, never over another file)
      --agents N         8 to 10000 (default: 300)
      --months N         months of data, 1 to 24 (default: 6)
      --lang L           language of the sheets (default: that of your system)
      --today YYYY-MM-DD the day the data ends (default: today)
      --seed N           another seed, another centre (default: 1)
      --truth FILE       the truth behind the data as JSON; "-" for standard output

Example
  peilian sample -o centre.xlsx --agents 500 --lang zh-CN --truth truth.json
`,
    inputs: `peilian inputs [-o OUT.xlsx] [options]

Makes a workbook of empty, formatted sheets to fill in, each with two examples that are never counted.

  -o, --output OUT       where to write (default: input-sheets.xlsx, never over another file)
      --kinds K,K,…      which sheets, or "all" (default: those a first plan can be made of):
${kindList(kinds)}
      --lang L           language of the sheets (default: that of your system)

Example
  peilian inputs -o March.xlsx --kinds staff,reviews,roster --lang zh-CN
`,
  },
  usage: {
    "unknown-command": (found: string) => `There is no command "${found}".`,
    "unknown-option": (option: string) => `There is no option ${option} here.`,
    "option-needs-value": (option: string) => `${option} needs a value.`,
    "option-takes-no-value": (option: string) => `${option} takes no value.`,
    "missing-book": () => "Name the workbook to read.",
    "too-many-arguments": (found: string) =>
      `One workbook at a time; "${found}" is too many. Put quotes around a name with spaces.`,
    "bad-language": (found: string) => `"${found}" is not a language: say en, zh-CN or zh-TW.`,
    "bad-date": (found: string) => `"${found}" is not a date: write it as 2026-03-05.`,
    "bad-tier": (found: string) =>
      `There is no tier "${found}": say one-to-one, recording-study, new-hire, too-little-evidence or rest.`,
    "bad-owners": (found: string) =>
      `--for "${found}": say plan, trainers, venues, teams or people.`,
    "bad-changes": (found: string) => `--only "${found}": say trainers, rooms, time or limits.`,
    "missing-second-book": () => "Name the two workbooks whose plans are compared.",
    "people-or-tier": () => "Say either --people or --tier.",
    "bad-kind": (found: string) =>
      `There is no kind of table "${found}": peilian inputs --help lists them.`,
    "bad-number": (option: string, found: string, min: number, max: number) =>
      `${option} "${found}": say a whole number from ${min} to ${max}.`,
    "output-and-in-place": () => "Say either --output or --in-place, not both.",
    "output-is-input": (file: string) =>
      `${file} is the input itself. Say --in-place to write into it (a .bak is kept), or name another file.`,
    "wrong-extension": (wished: string, needed: string) =>
      `The workbook would not open as ${wished}: name the output ${needed}.`,
    "settings-not-json": (file: string) =>
      `${file} is not JSON: {"bottomSize": 50, …} is expected.`,
    setting: (file: string, id: string, found: string, problem: string) =>
      `${file}: ${id} = ${found}: ${problem}`,
    seeHelp: () => "peilian --help shows how.",
  },
  settingProblem: {
    "unknown-setting": () => "there is no such setting.",
    "not-a-number": () => "a number is expected.",
    "not-whole": () => "a whole number is expected.",
    "out-of-range": (min: number, max: number) => `must be from ${min} to ${max}.`,
    "not-a-choice": (choices: string) => `must be one of ${choices}.`,
  },
  files: {
    "file-missing": (file: string) => `${file}: there is no such file or folder.`,
    "is-folder": (file: string) => `${file} is a folder; name a file.`,
    "no-permission": (file: string) => `${file}: you may not read or write here.`,
    "in-use": (file: string) => `${file} is in use: close it in Excel and try again.`,
    "disk-full": (file: string) => `${file}: the disk is full. Nothing was written.`,
    "file-failed": (file: string) => `${file} could not be read or written.`,
  },
  steps: {
    read: "Reading the workbook",
    rank: "Ranking the agents",
    diagnose: "Looking for what each lacks",
    plan: "Making the timetable",
    verify: "Checking the timetable",
    draw: "Drawing the sheets",
    write: "Writing the workbook",
  },
  cancelled: () => "Cancelled. Nothing was written.",
  moreDifferences: (count: number) => `… and ${whole(count)} more; --all tells every one.`,
  nothingUsable: (file: string) => `${file}: no table with rows about agents was found.`,
  lookedFor: (kinds: string) => `Looked for: ${kinds}.`,
  listSeparator: ", ",
  foundInstead: () => "Found instead:",
  foundNothing: () => "No table was found at all.",
  unknownTable: (place: string, headers: string) => `${place}: ${headers}`,
  defect: () => "A defect of Peilian's own; please report it with the lines below.",
  summary: {
    read: (file: string, tables: number) => `${file}: ${tables} table(s) recognised`,
    table: (place: string, kind: string, rows: number, confidence: number) =>
      `${place}  ${kind}, ${rows} rows, ${confidence} % sure`,
    tableAsSaid: (place: string, kind: string, rows: number) =>
      `${place}  ${kind}, ${rows} rows, as you said`,
    corrections: (count: number) =>
      `Corrections in force: ${count} (change them on the Peilian settings sheet)`,
    correction: (sheet: string, kind: string) => `${sheet}: ${kind}`,
    correctedColumn: (column: number, meaning: string) => `column ${column} = ${meaning}`,
    rows: (rowsIn: number, used: number, setAside: number, repaired: number) =>
      `Rows: ${rowsIn} in = ${used} used + ${setAside} set aside; ${repaired} of the used had a value repaired or left out`,
    issues: (count: number) => `To look at: ${count} place(s)`,
    moreIssues: (count: number) => `… and ${count} more (see the Data check sheet, or --json)`,
    agents: (count: number) => `${count} agents`,
    tier: (name: string, count: number) => `${name}: ${count}`,
    sessions: (sessions: number, placed: number, demands: number) =>
      `Timetable: ${sessions} sessions; ${placed} of ${demands} training places filled`,
    unplaced: (count: number) => `Not placed: ${count} (see the Unplaced sheet for why)`,
    assumptions: () => "Taken for granted, because the workbook does not say:",
    caution: () =>
      "Few reviews say little: read each name with its n, interval and chance. Every name is a proposal for a person to decide.",
    backup: (file: string) => `The workbook as it was: ${file}`,
    written: (file: string) => `Written: ${file}`,
    sample: (agents: number, months: number) =>
      `An invented centre: ${agents} agents, ${months} month(s) of data`,
    pages: (pages: number) => `Pages: ${pages}`,
    calendars: (files: number, events: number) => `Calendars: ${files}, with ${events} entries`,
    inputs: (sheets: number) => `Empty input sheets: ${sheets}`,
  },
};

export type CliWords = typeof cliWords;
