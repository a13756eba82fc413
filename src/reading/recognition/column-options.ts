import type { Reason } from "../../domain/records/reasons";
import type { FieldId } from "../../locales/header-synonyms";
import { cellLook } from "./cell-look";
import type { ColumnProfile } from "./column-profile";
import { contentFit } from "./content-fit";
import { natureOf } from "./field-nature";
import type { HeaderMatch } from "./header-index";
import type { HeaderUnit, NormalisedHeader } from "./normalise-header";

/** A field that a column may hold by its words, unit and cells together. */
export type ColumnOption = {
  readonly field: FieldId;
  /** 0–1. */
  readonly confidence: number;
  /** How sure the words alone make us. */
  readonly byWords: number;
  /** See HeaderMatch. */
  readonly rank: number;
  readonly reasons: readonly Reason[];
};

/** Below this a column's meaning is not believed. */
const leastConfidence = 0.45;
/** An agent column full of ids gives ids: the word says who, the cells say how. */
const idsUnderName = 0.8;

/** What a column may hold, the likeliest first. */
export function columnOptions(
  matches: readonly HeaderMatch[],
  stated: NormalisedHeader,
  profile: ColumnProfile,
): readonly ColumnOption[] {
  const options = matches.flatMap(({ field, confidence, reason, rank }): ColumnOption[] => {
    // Of a word that is known with its unit, "分值(分)", the unit is no objection.
    const unit = confidence === 1 ? null : stated.unit;
    const sure = confidence * contentFit(field, profile) * unitFit(field, unit);
    if (sure < leastConfidence) return [];
    const reasons = [reason, ...statedReasons(stated), ...cellReasons(profile, field)];
    return [{ field, confidence: sure, byWords: confidence, rank, reasons }];
  });
  const name = options.find(({ field }) => field === "agentName");
  const hasId = options.some(({ field }) => field === "agentId");
  if (name !== undefined && !hasId && cellLook(profile) === "ids") {
    const confidence = idsUnderName * name.byWords;
    if (confidence > name.confidence) options.push({ ...name, field: "agentId", confidence });
  }
  return options.sort((a, b) => b.confidence - a.confidence);
}

function statedReasons({ unit, maxScore }: NormalisedHeader): readonly Reason[] {
  return [
    ...(unit === null ? [] : [{ kind: "unit", unit } as const]),
    ...(maxScore === null ? [] : [{ kind: "full-marks", marks: maxScore } as const]),
  ];
}

/** What the cells of a column say, of a figure never that they look like ids. */
export function cellReasons(profile: ColumnProfile, field: FieldId | null): readonly Reason[] {
  const look = cellLook(profile);
  if (look === "mixed") return [];
  const nature = field === null ? null : natureOf[field];
  if (look === "ids" && (nature === "number" || nature === "duration")) {
    return [{ kind: "cells", look: "numbers" }];
  }
  return [{ kind: "cells", look: look === "times" && nature === "duration" ? "durations" : look }];
}

/** A stated unit that the field cannot have: "满意度(秒)" is not a satisfaction. */
function unitFit(field: FieldId, unit: HeaderUnit): number {
  if (unit === null) return 1;
  const isTime = natureOf[field] === "duration";
  if (unit === "percent") return isTime ? 0 : 1;
  return isTime || natureOf[field] === "time" || field === "date" ? 1 : 0.2;
}
