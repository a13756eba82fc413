import { has, speaksOf, believed, foreign, type Evidence } from "./evidence";
import type { KindReading } from "./kind-reading";

export const venues: KindReading = {
  fields: ["venueName", "seats", "branch"],
  keys: ["venueName"],
  namesOnce: "venueName",
  rowsAbout: "others",
  evidence,
};

function evidence(table: Evidence): number {
  const seats = has(table, "seats");
  if (seats === 0) return 0;
  const others = foreign(table, [
    "agentName",
    "agentId",
    "courseName",
    "trainerName",
    "date",
    "month",
  ]);
  return believed(
    has(table, "venueName") *
      (0.78 * seats + (speaksOf(table, "venues") ? 0.15 : 0.05) - 0.25 * others),
  );
}
