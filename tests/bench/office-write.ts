import { dayFromCivil } from "../../src/foundation/day";
import { unwatched, type Checkpoint } from "../../src/foundation/watch";
import { noChoices } from "../../src/jobs/choices";
import { generateTrainingPlan } from "../../src/jobs/generate-training-plan";
import { sampleCentre } from "../../src/sample/sample-centre";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office/open-office";
import { serialOfDay, serialOfTime } from "../../src/workbook/serial";
import type { CellContent, SheetSpec, WritePlan } from "../../src/workbook/sheet-spec";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { valueOf } from "../contract/harness";
import { floor, startExcel, type RunningExcel } from "../excel-host/in-jest";
import { HostWorkbook } from "../excel-host/model/workbook";

/** Writes a sample centre's plan twice and prints, as JSON, what each sheet cost: `node … office-write.ts AGENTS`. */
async function main(): Promise<void> {
  const agents = Number(process.argv[2]);
  const plan = await samplePlan(agents);
  const excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
  excel.host.open(new HostWorkbook("QA"));
  const first = await measure(excel, plan);
  const second = await measure(excel, plan);
  const rows = [...table(agents, "first", plan, first), ...table(agents, "again", plan, second)];
  process.stdout.write(JSON.stringify(rows), () => process.exit(0));
}

async function samplePlan(agents: number): Promise<WritePlan> {
  const today = dayFromCivil(2026, 3, 5);
  const book = memoryWorkbook([]);
  const { sheets } = sampleCentre({ agents, months: 2, language: "en", seed: 1, today });
  valueOf(await book.apply({ sheets, basedOn: [] }, unwatched));
  const { write } = valueOf(
    await generateTrainingPlan(valueOf(await takeSnapshot(book, unwatched)), noChoices, {
      today,
      seed: 1,
      searchUntil: null,
      signal: new AbortController().signal,
      breathe: () => Promise.resolve(),
      onProgress: () => undefined,
    }),
  );
  return { ...write, basedOn: [] };
}

type Counts = { readonly requests: number; readonly actions: number; readonly bytesIn: number };

/** What was sent before the first sheet, for each sheet, and after the last. */
async function measure({ host }: RunningExcel, plan: WritePlan): Promise<readonly Counts[]> {
  const book = valueOf(await openOfficeWorkbook());
  host.resetCounters();
  const marks: Counts[] = [];
  const checkpoint: Checkpoint = () => {
    marks.push(host.counters);
    return Promise.resolve("go-on");
  };
  valueOf(await book.apply(plan, checkpoint));
  // Asked before every sheet and once after the last.
  const around = [...marks.slice(-plan.sheets.length - 1), host.counters];
  return around.map((mark, i) => less(mark, around[i - 1] ?? noCounts));
}

const noCounts: Counts = { requests: 0, actions: 0, bytesIn: 0 };

function less(a: Counts, b: Counts): Counts {
  return {
    requests: a.requests - b.requests,
    actions: a.actions - b.actions,
    bytesIn: a.bytesIn - b.bytesIn,
  };
}

type Row = Readonly<Record<string, string | number>>;

function table(agents: number, time: string, plan: WritePlan, parts: readonly Counts[]): Row[] {
  const row = (sheet: string, parts: readonly Counts[], values: number | null): Row => {
    const sum = (pick: (counts: Counts) => number): number =>
      parts.reduce((total, counts) => total + pick(counts), 0);
    const bytes = sum(({ bytesIn }) => bytesIn);
    return {
      agents,
      time,
      sheet,
      requests: sum(({ requests }) => requests),
      actions: sum(({ actions }) => actions),
      bytes,
      "values' bytes": values ?? "",
      "×": values === null ? "" : (bytes / values).toFixed(2),
    };
  };
  const [before, ...rest] = parts;
  const after = rest.pop();
  const values = plan.sheets.map(valueBytes);
  return [
    ...plan.sheets.map(({ name }, i) => row(name, rest.slice(i, i + 1), values[i] ?? 0)),
    row(
      "(around the sheets)",
      [before, after].filter((part) => part !== undefined),
      null,
    ),
    row(
      "in all",
      parts,
      values.reduce((sum, bytes) => sum + bytes, 0),
    ),
  ];
}

/** Bytes of everything a sheet's cells hold, as plain JSON matrices. */
function valueBytes({ blocks }: SheetSpec): number {
  const matrices = blocks.map((block) =>
    block.kind === "table"
      ? [block.columns.map(({ header }) => header), ...block.rows.map((row) => row.map(plain))]
      : block.cells.map(({ value }) => plain(value)),
  );
  return Buffer.byteLength(JSON.stringify(matrices));
}

function plain(content: CellContent): string | number | boolean | null {
  if (typeof content !== "object" || content === null) return content;
  switch (content.type) {
    case "day":
      return serialOfDay(content.day, "1900");
    case "time":
      return serialOfTime(content.minute);
    case "formula":
      return `=${content.formula}`;
    case "link":
      return content.text;
  }
}

void main();
