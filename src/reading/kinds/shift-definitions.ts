import { has, believed, foreign, type Evidence } from "./evidence";
import type { KindReading } from "./kind-reading";
import { rather } from "./rather";

export const shiftDefinitions: KindReading = {
  fields: ["shiftCode", "shiftStart", "shiftEnd", "time"],
  keys: ["shiftCode"],
  rowsAbout: "others",
  evidence,
  complete: (_studied, columns) =>
    rather(columns, [
      ["shiftStart", "time"],
      ["shiftEnd", "time"],
    ]),
};

function evidence(table: Evidence): number {
  const code = has(table, "shiftCode");
  const hours = Math.max(
    Math.min(has(table, "shiftStart"), has(table, "shiftEnd")),
    has(table, "time") * 0.9,
  );
  if (code === 0 || hours === 0) return 0;
  return believed(
    code * (0.95 * hours - 0.4 * foreign(table, ["agentId", "agentName", "date", "evaluator"])),
  );
}
