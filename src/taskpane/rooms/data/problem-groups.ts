import type { DataIssue, IssueCause } from "../../../domain/records/data-report";

/** Findings of one cause that were dealt with in one way. */
export type ProblemGroup = {
  readonly cause: IssueCause["kind"];
  readonly action: DataIssue["action"];
  readonly issues: readonly DataIssue[];
  /** Cells or rows, of which one finding may stand for many. */
  readonly count: number;
};

/** What cost most comes first: whole tables, then rows, then values. */
const order: Readonly<Record<DataIssue["action"], number>> = {
  "correction-not-applied": 0,
  "table-not-used": 1,
  "row-set-aside": 2,
  "value-left-out": 3,
  "value-repaired": 4,
  "read-as-it-stands": 5,
};

/** Findings by cause and by what was done, the costliest and then the most frequent first. */
export function problemGroups(issues: readonly DataIssue[]): readonly ProblemGroup[] {
  const groups = new Map<string, DataIssue[]>();
  for (const issue of issues) {
    const name = `${issue.cause.kind} ${issue.action}`;
    const group = groups.get(name);
    if (group) group.push(issue);
    else groups.set(name, [issue]);
  }
  return [...groups.values()]
    .flatMap((group): readonly ProblemGroup[] => {
      const [first] = group;
      if (first === undefined) return [];
      const count = group.reduce((sum, issue) => sum + (issue.count ?? 1), 0);
      return [{ cause: first.cause.kind, action: first.action, issues: group, count }];
    })
    .sort((a, b) => order[a.action] - order[b.action] || b.count - a.count);
}
