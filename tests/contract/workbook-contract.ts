import type { Workbook } from "../../src/workbook/port";
import { applyContract } from "./apply-contract";
import type { Harness } from "./harness";
import { lookContract } from "./look-contract";
import { randomPlanContract } from "./random-plan-contract";
import { readingContract } from "./reading-contract";
import { restoreContract } from "./restore-contract";
import { valuesContract } from "./values-contract";

/** What every adapter of the port must do; the same suite for all of them. */
export function workbookContract<Book extends Workbook>(
  adapterName: string,
  harness: Harness<Book>,
): void {
  describe(`${adapterName} workbook`, () => {
    readingContract(harness);
    applyContract(harness);
    valuesContract(harness);
    lookContract(harness);
    restoreContract(harness);
    randomPlanContract(harness);
  });
}
