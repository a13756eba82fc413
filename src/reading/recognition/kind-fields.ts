import type { MetricId } from "../../domain/metrics/metric";
import type { TableKind } from "../../domain/records/data-report";
import { unreachable } from "../../foundation/result";
import type { FieldId } from "../../locales/header-synonyms";

/** Figures an agent's summary may hold, and what a call log or review may hold of them. */
export const metricFields = [
  "qaScore",
  "satisfaction",
  "resolution",
  "handleTime",
  "talkTime",
  "holdTime",
  "afterCallWork",
  "speedOfAnswer",
  "callsHandled",
  "complaints",
  "auditErrors",
  "surveySent",
  "adherence",
  "transfers",
  "attendance",
] as const satisfies readonly (FieldId & MetricId)[];

const personFields = ["agentId", "agentName", "firstName", "lastName"] as const;
export const attributeFields = [
  "team",
  "branch",
  "leader",
  "level",
  "jobTitle",
  "hiredOn",
  "leftOn",
  "status",
] as const;

/** The fields each kind of table may have, the likelier meaning of a shared word first. */
export const fieldsOfKind: Readonly<Record<TableKind, readonly FieldId[]>> = {
  staff: [...personFields, ...attributeFields],
  reviews: [
    ...personFields,
    "team",
    "branch",
    "leader",
    "recordId",
    "evaluator",
    "date",
    "businessType",
    "qaScore",
    "score",
    "observationOnly",
    "scoredFlag",
  ],
  kpis: [...personFields, ...attributeFields, "month", "date", ...metricFields, "score"],
  calls: [
    ...personFields,
    "team",
    "branch",
    "leader",
    "recordId",
    "date",
    "time",
    "businessType",
    "answered",
    "resolved",
    "satisfaction",
    "talkTime",
    "handleTime",
    "holdTime",
    "afterCallWork",
    "speedOfAnswer",
  ],
  roster: [
    ...personFields,
    "team",
    "branch",
    "leader",
    "jobTitle",
    "date",
    "shiftCode",
    "shiftStart",
    "shiftEnd",
  ],
  "shift-definitions": ["shiftCode", "shiftStart", "shiftEnd", "time"],
  trainers: [
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
  venues: ["venueName", "seats", "branch"],
  courses: ["courseName", "courseId", "topic", "method", "minutes", "seats", "deadline"],
};

/** What a person may say a column of this kind is. The days of a roster are known by their headers alone. */
export function correctableFields(kind: TableKind): readonly FieldId[] {
  switch (kind) {
    case "reviews":
      return [...fieldsOfKind.reviews, "criterion"];
    case "kpis":
      return fieldsOfKind.kpis.filter((field) => field !== "score");
    case "staff":
    case "calls":
    case "roster":
    case "shift-definitions":
    case "trainers":
    case "venues":
    case "courses":
      return fieldsOfKind[kind];
    default:
      return unreachable(kind);
  }
}

/** Whether `field` is an id that {@link correctableFields} lists. */
export function isCorrectable(kind: TableKind, field: string): field is FieldId {
  return correctableFields(kind).some((known) => known === field);
}

export type FieldNature =
  "id" | "name" | "label" | "number" | "duration" | "date" | "time" | "month" | "yes-no" | "any";

/** What the cells of a field hold. */
export function natureOf(field: FieldId): FieldNature {
  switch (field) {
    case "agentId":
    case "trainerId":
    case "recordId":
    case "courseId":
      return "id";
    case "agentName":
    case "firstName":
    case "lastName":
    case "leader":
    case "trainerName":
    case "evaluator":
    case "venueName":
    case "courseName":
      return "name";
    case "team":
    case "branch":
    case "level":
    case "jobTitle":
    case "status":
    case "businessType":
    case "trainerKind":
    case "skills":
    case "availability":
    case "topic":
    case "method":
    case "shiftCode":
    case "rosterDay":
      return "label";
    case "qaScore":
    case "score":
    case "satisfaction":
    case "resolution":
    case "callsHandled":
    case "complaints":
    case "auditErrors":
    case "surveySent":
    case "adherence":
    case "transfers":
    case "attendance":
    case "seats":
    case "dailyLimit":
    case "weeklyLimit":
    case "criterion":
      return "number";
    case "handleTime":
    case "talkTime":
    case "holdTime":
    case "afterCallWork":
    case "speedOfAnswer":
    case "minutes":
      return "duration";
    case "date":
    case "hiredOn":
    case "leftOn":
    case "deadline":
      return "date";
    case "time":
    case "shiftStart":
    case "shiftEnd":
      return "time";
    case "month":
      return "month";
    case "answered":
    case "resolved":
      return "yes-no";
    case "observationOnly":
    case "scoredFlag":
    case "ignored":
      return "any";
  }
}
