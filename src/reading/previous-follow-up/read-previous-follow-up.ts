import type { HeldStep, PreviousFollowUp } from "../../domain/follow-up/previous-follow-up";
import type { Agent, AgentIndex } from "../../domain/records/agents";
import type { DataIssue } from "../../domain/records/data-report";
import type { EditProblem } from "../../domain/replanning/previous-timetable";
import { localeFor } from "../../locales/locale";
import { localeTags } from "../../locales/locale-tag";
import type { Cell } from "../../workbook/cells";
import type { WorkbookSnapshot } from "../../workbook/port";
import { ownRows, type OwnRow, type OwnRows } from "../previous-plan/own-rows";
import { dayIn, foldName, minuteIn, textOf } from "../previous-timetable/cell-values";
import { agentFinder } from "../previous-timetable/previous-trainees";
import { parseYesNo } from "../values/yes-no";

type Finder = (id: string, name: string) => AgentIndex | null;

/**
 * What people marked on the release cascade, the knowledge sheet and the coverage sheet of the last plan. A mark that cannot be
 * read is listed with its cell and counts for nothing.
 */
export function readPreviousFollowUp(
  snapshot: WorkbookSnapshot,
  agents: readonly Agent[],
): { readonly previous: PreviousFollowUp; readonly problems: readonly DataIssue[] } {
  const agentOf = agentFinder(agents);
  const problems: DataIssue[] = [];
  const held = heldSteps(snapshot, agents, problems);
  const known = answers(snapshot, agentOf, problems, ["knowledge", "signOff", "release", "known"]);
  const views = answers(snapshot, agentOf, problems, ["coverage", "views", "item", "seen"]);
  const seen = new Map(
    [...views].map(([item, given]) => [
      item,
      new Set([...given].flatMap(([agent, isSeen]) => (isSeen ? [agent] : []))),
    ]),
  );
  return { previous: { held, known, seen }, problems };
}

function heldSteps(
  snapshot: WorkbookSnapshot,
  agents: readonly Agent[],
  problems: DataIssue[],
): readonly HeldStep[] {
  const { dateSystem } = snapshot.description;
  const table = ownRows(snapshot, "releaseCascade", "steps", ["release", "step", "who", "held"]);
  const find = colleagueFinder(agents);
  return (table?.rows ?? []).flatMap((row): HeldStep[] => {
    const { cells } = row;
    const given = cells.get("held");
    if (table === null || given === undefined) return [];
    const team = textOf(cells.get("team"));
    const lead = find(textOf(cells.get("led")), team);
    const day = dayIn(cells.get("date"), dateSystem);
    const on = dayIn(given, dateSystem) ?? (parseYesNo(textOf(given)) === 1 ? day : null);
    if (on === null) {
      problems.push(issue(table, row, "held", given, "not-a-held-day"));
      return [];
    }
    if (lead === null) {
      problems.push(issue(table, row, "led", row.cells.get("led") ?? given, "unknown-lead"));
      return [];
    }
    const kind = leadSteps.has(textOf(cells.get("step"))) ? "lead" : "meeting";
    const names = kind === "lead" ? [] : textOf(cells.get("who")).split(/、|, /);
    const people = names.flatMap((name) => find(name, team) ?? []);
    return [
      {
        release: textOf(cells.get("release")),
        kind,
        team,
        lead,
        day: day ?? on,
        start: minuteIn(cells.get("time")) ?? 0,
        people: kind === "lead" ? [lead] : people,
        on,
      },
    ];
  });
}

const leadSteps: ReadonlySet<string> = new Set(
  localeTags.map((tag) => localeFor(tag).sheets.releaseCascade.steps.lead),
);

/** Whoever bears a name in a team; in none, whoever alone bears it. Namesakes stand with their id: "Li Na (20137)". */
function colleagueFinder(
  agents: readonly Agent[],
): (name: string, team: string) => AgentIndex | null {
  const byNameAndTeam = new Map(
    agents.map((agent, index) => [`${foldName(agent.name)}\n${agent.team ?? ""}`, index]),
  );
  const find = agentFinder(agents);
  return (name, team) => {
    const id = /\(([^()]+)\)$/.exec(name)?.[1];
    if (id !== undefined) return find(id, "");
    const mate = byNameAndTeam.get(`${foldName(name)}\n${team}`);
    return mate ?? (name === "" ? null : find("", name));
  };
}

/** Who was given yes or no in a column, by what the row is about. */
function answers(
  snapshot: WorkbookSnapshot,
  agentOf: Finder,
  problems: DataIssue[],
  [sheet, id, about, column]: readonly [string, string, string, string],
): ReadonlyMap<string, ReadonlyMap<AgentIndex, boolean>> {
  const table = ownRows(snapshot, sheet, id, [about, "agentId", column]);
  const found = new Map<string, Map<AgentIndex, boolean>>();
  for (const row of table?.rows ?? []) {
    const given = row.cells.get(column);
    if (table === null || given === undefined) continue;
    const answer = parseYesNo(textOf(given));
    if (answer === null) {
      problems.push(issue(table, row, column, given, "not-yes-or-no"));
      continue;
    }
    const agent = agentOf(textOf(row.cells.get("agentId")), textOf(row.cells.get("name")));
    if (agent === null) continue;
    const item = textOf(row.cells.get(about));
    const own = found.get(item) ?? new Map<AgentIndex, boolean>();
    own.set(agent, answer === 1);
    found.set(item, own);
  }
  return found;
}

function issue(
  { sheet, columns }: OwnRows,
  { row }: OwnRow,
  column: string,
  cell: Cell,
  problem: EditProblem,
): DataIssue {
  return {
    address: { sheet, row, column: columns.get(column) ?? 0 },
    cause: { kind: "timetable-edit", problem },
    found: String(cell.value).slice(0, 60),
    action: "value-left-out",
  };
}
