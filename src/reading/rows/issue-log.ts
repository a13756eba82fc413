import type { DataIssue, IssueCause } from "../../domain/records/data-report";

/** Above this many equal repairs in one column a single issue stands for all. */
const listedOneByOne = 200;

type Run = {
  readonly sheet: string;
  readonly column: number;
  readonly cause: IssueCause;
  readonly action: DataIssue["action"];
  readonly rows: number[];
  readonly found: string[];
  count: number;
  lastRow: number;
};

/** Collects what was repaired or set aside. Equal repairs of one column are kept as a run, so that 100,000 of them stay cheap. */
export class IssueLog {
  readonly #single: DataIssue[] = [];
  readonly #runs = new Map<string, Run>();

  /** An issue of its own, never merged with others: every row set aside, every table not used. */
  add(issue: DataIssue): void {
    this.#single.push({ ...issue, found: shortened(issue.found) });
  }

  /**
   * One of possibly very many equal repairs in a column; call in row order.
   * @param found the cell as text; asked for only while issues are listed one by one
   */
  repeat(
    sheet: string,
    row: number,
    column: number,
    cause: IssueCause,
    action: DataIssue["action"],
    found: () => string,
  ): void {
    const key = `${sheet}\n${column}\n${action}\n${JSON.stringify(cause)}`;
    let run = this.#runs.get(key);
    if (!run) {
      run = { sheet, column, cause, action, rows: [], found: [], count: 0, lastRow: row };
      this.#runs.set(key, run);
    }
    if (run.count < listedOneByOne) {
      run.rows.push(row);
      run.found.push(shortened(found()));
    }
    run.count += 1;
    run.lastRow = row;
  }

  /** All issues, by sheet in the given order, then row, then column. */
  issues(sheetOrder: readonly string[]): DataIssue[] {
    const all = [...this.#single];
    for (const run of this.#runs.values()) {
      const issueAt = (i: number): DataIssue => ({
        address: { sheet: run.sheet, row: run.rows[i] ?? 0, column: run.column },
        cause: run.cause,
        found: run.found[i] ?? "",
        action: run.action,
      });
      if (run.count <= listedOneByOne) for (let i = 0; i < run.count; i++) all.push(issueAt(i));
      else all.push({ ...issueAt(0), count: run.count, lastRow: run.lastRow });
    }
    const position = new Map(sheetOrder.map((sheet, i) => [sheet, i]));
    const at = (issue: DataIssue): number => position.get(issue.address.sheet) ?? sheetOrder.length;
    return all.sort(
      (a, b) =>
        at(a) - at(b) || a.address.row - b.address.row || a.address.column - b.address.column,
    );
  }
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
