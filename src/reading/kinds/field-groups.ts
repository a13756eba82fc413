import type { MetricId } from "../../domain/metrics/metric";
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

/** What tells whom a row is about. */
export const personFields = ["agentId", "agentName", "firstName", "lastName"] as const;

/** What a list may say of a person beside her name. */
export const attributeFields = [
  "team",
  "branch",
  "leader",
  "mentor",
  "level",
  "jobTitle",
  "hiredOn",
  "leftOn",
  "status",
] as const;
