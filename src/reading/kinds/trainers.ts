import { has, count, person, speaksOf, believed, foreign, type Evidence } from "./evidence";
import type { KindReading } from "./kind-reading";

export const trainers: KindReading = {
  fields: [
    "trainerName",
    "trainerId",
    "agentName",
    "agentId",
    "trainerKind",
    "branch",
    "team",
    "skills",
    "dailyLimit",
    "weeklyLimit",
    "availability",
  ],
  keys: ["trainerName", "agentName", "agentId"],
  namesOnce: "trainerName",
  rowsAbout: "others",
  evidence,
};

function evidence(table: Evidence): number {
  const named = has(table, "trainerName");
  const context = speaksOf(table, "trainers");
  const who = Math.max(named, context ? person(table) * 0.95 : 0);
  if (who === 0) return 0;
  const abilities =
    count(table, ["skills", "dailyLimit", "weeklyLimit", "availability"]) +
    0.7 * has(table, "trainerKind");
  if (abilities < 0.4) return 0;
  return believed(
    who *
      (0.62 +
        0.12 * abilities +
        (context ? 0.08 : 0) -
        0.25 *
          foreign(table, ["score", "satisfaction", "date", "evaluator", "courseName", "month"])),
  );
}
