import type { TableKind } from "../domain/records/data-report";
import type { FieldId } from "./header-synonyms";
import { localeTags, type LocaleTag } from "./locale-tag";
import { inputWordsFor } from "./input-words";

/** A column of an input sheet; "either": one of these columns must be filled. */
export type InputColumn = {
  readonly field: InputField;
  readonly need: "required" | "either" | "optional";
};

export type InputField = Extract<
  FieldId,
  | "agentId"
  | "agentName"
  | "team"
  | "branch"
  | "leader"
  | "jobTitle"
  | "level"
  | "hiredOn"
  | "leftOn"
  | "status"
  | "recordId"
  | "date"
  | "time"
  | "evaluator"
  | "businessType"
  | "qaScore"
  | "observationOnly"
  | "criterion"
  | "month"
  | "callsHandled"
  | "handleTime"
  | "talkTime"
  | "afterCallWork"
  | "satisfaction"
  | "resolution"
  | "complaints"
  | "auditErrors"
  | "adherence"
  | "attendance"
  | "answered"
  | "resolved"
  | "shiftCode"
  | "shiftStart"
  | "shiftEnd"
  | "trainerName"
  | "trainerId"
  | "trainerKind"
  | "skills"
  | "dailyLimit"
  | "weeklyLimit"
  | "availability"
  | "venueName"
  | "seats"
  | "courseName"
  | "courseId"
  | "topic"
  | "method"
  | "minutes"
  | "deadline"
>;

const required = (field: InputField): InputColumn => ({ field, need: "required" });
const optional = (field: InputField): InputColumn => ({ field, need: "optional" });
const person: readonly InputColumn[] = [
  { field: "agentId", need: "either" },
  { field: "agentName", need: "either" },
];

/** The columns of each input sheet, left to right. The first holds text: example rows are told by it. */
export const inputColumns: Readonly<Record<TableKind, readonly InputColumn[]>> = {
  staff: [
    ...person,
    ...(
      ["team", "branch", "leader", "jobTitle", "level", "hiredOn", "leftOn", "status"] as const
    ).map(optional),
  ],
  reviews: [
    ...person,
    optional("recordId"),
    required("date"),
    optional("evaluator"),
    optional("businessType"),
    ...(["criterion", "criterion", "criterion"] as const).map(optional),
    required("qaScore"),
    optional("observationOnly"),
  ],
  kpis: [
    ...person,
    required("month"),
    ...(
      [
        "callsHandled",
        "handleTime",
        "talkTime",
        "afterCallWork",
        "satisfaction",
        "resolution",
        "complaints",
        "auditErrors",
        "adherence",
        "attendance",
      ] as const
    ).map(optional),
  ],
  calls: [
    ...person,
    optional("recordId"),
    required("date"),
    ...(
      [
        "time",
        "businessType",
        "answered",
        "resolved",
        "talkTime",
        "afterCallWork",
        "satisfaction",
      ] as const
    ).map(optional),
  ],
  roster: [
    ...person,
    required("date"),
    required("shiftCode"),
    optional("shiftStart"),
    optional("shiftEnd"),
  ],
  "shift-definitions": [required("shiftCode"), required("shiftStart"), required("shiftEnd")],
  trainers: [
    required("trainerName"),
    ...(
      [
        "trainerId",
        "trainerKind",
        "branch",
        "skills",
        "dailyLimit",
        "weeklyLimit",
        "availability",
      ] as const
    ).map(optional),
  ],
  venues: [required("venueName"), required("seats"), optional("branch")],
  courses: [
    required("courseName"),
    ...(["courseId", "topic", "method", "minutes", "seats", "deadline"] as const).map(optional),
  ],
};

/** Headers of an input sheet in one language; "*" marks those that are needed. */
export function inputHeaders(kind: TableKind, tag: LocaleTag): readonly string[] {
  const words = inputWordsFor(tag);
  const criteria = [...words.criteria];
  return inputColumns[kind].map(({ field, need }) => {
    const header =
      field === "criterion"
        ? (criteria.shift() ?? words.fields.criterion.header)
        : words.fields[field].header;
    return need === "required" ? `${header}*` : header;
  });
}

/** The words that example rows begin with, in every language. */
export const exampleMarks: readonly string[] = localeTags.map(
  (tag) => inputWordsFor(tag).exampleMark,
);
