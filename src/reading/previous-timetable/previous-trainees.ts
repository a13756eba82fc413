import type { PreviousTrainee } from "../../domain/replanning/previous-timetable";
import type { Agent, AgentIndex } from "../../domain/records/agents";
import type { WorkbookSnapshot } from "../../workbook/port";
import { ownRows } from "../previous-plan/own-rows";
import { parseAttendance } from "../values/attendance";
import { foldName, textOf } from "./cell-values";

/** The people of each session, by session id, from the rows of our attendance sheet as they now stand. */
export function previousTrainees(
  snapshot: WorkbookSnapshot,
  agents: readonly Agent[],
): ReadonlyMap<string, readonly PreviousTrainee[]> {
  const table = ownRows(snapshot, "attendance", "attendance", ["session", "agentId"]);
  const found = new Map<string, PreviousTrainee[]>();
  if (table === null) return found;
  const agentOf = agentFinder(agents);
  const column = table.columns.get("agentId") ?? 0;
  for (const { row, cells } of table.rows) {
    const session = textOf(cells.get("session"));
    const id = textOf(cells.get("agentId"));
    const name = textOf(cells.get("name"));
    if (session === "" || (id === "" && name === "")) continue;
    const list = found.get(session) ?? [];
    list.push({
      agent: agentOf(id, name),
      name: name === "" ? id : name,
      answer: answerIn(textOf(cells.get("attended"))),
      cell: { sheet: table.sheet, row, column },
    });
    found.set(session, list);
  }
  return found;
}

/** Finds an agent by id; without one by a name that is one person's only. */
export function agentFinder(
  agents: readonly Agent[],
): (id: string, name: string) => AgentIndex | null {
  const byId = new Map(agents.map(({ id }, index) => [foldName(id), index]));
  const byName = new Map<string, AgentIndex | null>();
  agents.forEach(({ name }, index) => {
    byName.set(foldName(name), byName.has(foldName(name)) ? null : index);
  });
  return (id, name) =>
    id === "" ? (byName.get(foldName(name)) ?? null) : (byId.get(foldName(id)) ?? null);
}

function answerIn(text: string): PreviousTrainee["answer"] {
  switch (parseAttendance(text)) {
    case "present":
    case "late":
    case "left-early":
      return "yes";
    case "on-leave":
      return "excused";
    case "absent":
      return "no";
    case null:
      return null;
  }
}
