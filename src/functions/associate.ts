import type { Cells } from "./answer";
import { excelCell, excelCells, type ExcelRuntime } from "./excel-runtime";
import { pBottom } from "./p-bottom";
import { shrunken } from "./shrunken";
import { agentsNeeded, releasable } from "./staffing";

/** Tells Excel which code stands behind each id of the metadata (`src/locales/<language>/functions.json`). */
export function associateFunctions(runtime: ExcelRuntime): void {
  runtime.associate(
    "SHRUNKEN",
    (asked: Cells, agents: Cells, scores: Cells, evaluators: Cells | null) =>
      excelCells(runtime, shrunken(asked, agents, scores, evaluators)),
  );
  runtime.associate(
    "PBOTTOM",
    async (
      asked: Cells,
      agents: Cells,
      scores: Cells,
      bottom: number,
      evaluators: Cells | null,
      lowIsGood: boolean | null,
    ) => excelCells(runtime, await pBottom(asked, agents, scores, bottom, evaluators, lowIsGood)),
  );
  runtime.associate(
    "AGENTS.NEEDED",
    (
      calls: number,
      intervalMinutes: number,
      handleSeconds: number,
      targetShare: number,
      withinSeconds: number,
      patienceSeconds: number | null,
    ) =>
      excelCell(
        runtime,
        agentsNeeded(
          calls,
          intervalMinutes,
          handleSeconds,
          targetShare,
          withinSeconds,
          patienceSeconds,
        ),
      ),
  );
  runtime.associate(
    "RELEASABLE",
    (
      staffed: number,
      calls: number,
      intervalMinutes: number,
      handleSeconds: number,
      targetShare: number,
      withinSeconds: number,
      patienceSeconds: number | null,
    ) =>
      excelCell(
        runtime,
        releasable(
          staffed,
          calls,
          intervalMinutes,
          handleSeconds,
          targetShare,
          withinSeconds,
          patienceSeconds,
        ),
      ),
  );
}
