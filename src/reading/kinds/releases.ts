import type { FieldId } from "../../locales/header-synonyms";
import { believed, count, foreign, has, speaksOf, type Evidence } from "./evidence";
import type { KindReading } from "./kind-reading";

/** Software and business releases that agents have to learn. */
export const releases: KindReading = {
  fields: [
    "releaseName",
    "version",
    "goLive",
    "keyPoints",
    "audience",
    "owner",
    "status",
    "document",
  ],
  keys: ["releaseName", "version"],
  rowsAbout: "others",
  evidence,
};

function evidence(table: Evidence): number {
  const named = Math.max(has(table, "releaseName"), has(table, "version"));
  const dated = has(table, "goLive");
  const points = has(table, "keyPoints");
  const context = speaksOf(table, "releases");
  if (named === 0 || (dated === 0 && points * (context ? 1 : has(table, "version")) < 0.8))
    return 0;
  const facts = count(table, ["audience", "owner", "document", "version"]);
  const sure =
    0.22 + 0.3 * dated + 0.22 * points + 0.08 * Math.min(3, facts) + (context ? 0.12 : 0);
  const people: readonly FieldId[] = [
    "agentId",
    "agentName",
    "score",
    "evaluator",
    "trainerName",
    "seats",
    "courseName",
    "stem",
  ];
  return believed(named * sure - 0.25 * foreign(table, people));
}
