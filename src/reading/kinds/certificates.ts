import type { FieldId } from "../../locales/header-synonyms";
import { believed, count, foreign, has, person, speaksOf, type Evidence } from "./evidence";
import { metricFields, personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";

const particulars: readonly FieldId[] = ["certificateNo", "issuer", "awardedOn", "validUntil"];

/** Certificates, research reports and papers of people, one row each. */
export const certificates: KindReading = {
  fields: [
    ...personFields,
    "trainerName",
    "trainerId",
    "author",
    "team",
    "branch",
    "certificateName",
    "certificateKind",
    "certificateNo",
    "issuer",
    "certificateLevel",
    "awardedOn",
    "date",
    "validUntil",
    "awardPoints",
  ],
  keys: ["certificateName"],
  rowsAbout: "others",
  evidence,
};

function evidence(table: Evidence): number {
  const named = has(table, "certificateName");
  const who = Math.max(person(table), has(table, "trainerName"), 0.8 * has(table, "author"));
  if (named === 0 || who === 0) return 0;
  const told =
    count(table, particulars) +
    0.6 * has(table, "certificateKind") +
    0.5 * has(table, "certificateLevel") +
    0.6 * Math.max(has(table, "awardPoints"), has(table, "date"));
  const context = speaksOf(table, "certificates");
  if (told < 0.5 && !context) return 0;
  let sure = 0.45 + 0.13 * Math.min(3, told) + (context ? 0.12 : 0);
  sure -=
    0.25 *
    foreign(table, [
      ...metricFields,
      "attended",
      "trainingLength",
      "hiredOn",
      "judge",
      "evaluator",
      "recordId",
    ]);
  return believed(who * sure);
}
