import type { Calls } from "../../domain/records/calls";
import { plausibleCall, plausibleRating } from "../../domain/settings/plausible";
import type { Settings } from "../../domain/settings/settings";
import type { FieldId } from "../../locales/header-synonyms";
import { readDates } from "../values/date-column";
import { readDurations } from "../values/duration-column";
import { compactLabels, readLabels, type LabelColumn } from "../values/label-column";
import { joinIds, readIds } from "../values/id-column";
import { joinCodes, joinLabels, joinValues } from "../rows/merge-parts";
import { readNumbers } from "../values/number-column";
import type { RowLedger } from "../rows/row-ledger";
import { fullMarksFor, largestOf } from "../values/score-scale";
import { readTimes } from "../values/time-column";
import { pick, pickCodes, usedRows } from "../rows/used-rows";
import { readYesNo } from "../values/yes-no-column";

const shortestRatingScale = 5;

type CallsPart = Omit<Calls, "businessType" | "businessTypes" | "satisfactionMax"> & {
  readonly business: LabelColumn;
};

/** Reads one call log. Unanswered calls keep their place for volume and lose every other figure. */
export function readCalls(
  ledger: RowLedger,
  agents: Uint32Array,
  monthFirst: boolean,
  settings: Settings,
): CallsPart {
  const rows = usedRows(ledger);
  const number = (field: FieldId): Float64Array | null => {
    const meaning = ledger.column(field);
    if (!meaning) return null;
    return readNumbers(ledger, meaning.column, {
      field,
      ...plausibleRating(settings),
      scale: "rating",
    });
  };
  const duration = (field: FieldId): Float64Array => {
    const meaning = ledger.column(field);
    if (!meaning) return pick(null, rows);
    return pick(readDurations(ledger, meaning, { field, ...plausibleCall(settings) }), rows);
  };
  const yesNo = (field: FieldId): Float64Array => {
    const meaning = ledger.column(field);
    return pick(meaning && readYesNo(ledger, meaning.column, field), rows);
  };
  const dateColumn = ledger.column("date");
  const dates = dateColumn && readDates(ledger, dateColumn.column, "date", monthFirst);
  const timeColumn = ledger.column("time");
  const times = timeColumn && readTimes(ledger, timeColumn.column, "time");
  const business = ledger.column("businessType");
  const hold = ledger.column("holdTime");
  const wrap = ledger.column("afterCallWork");
  const talkSeconds = duration("talkTime");
  const part: CallsPart = {
    count: rows.length,
    agent: pickCodes(agents, rows),
    recording: readIds(ledger, ledger.column("recordId")?.column ?? null, rows),
    day: pick(dates?.day ?? null, rows),
    minute: pick(times ?? dates?.minute ?? null, rows),
    business: compactLabels(business && readLabels(ledger, business.column), rows),
    answered: yesNo("answered"),
    talkSeconds,
    handleSeconds: ledger.column("handleTime")
      ? duration("handleTime")
      : wrap
        ? summed([talkSeconds, ...(hold ? [duration("holdTime")] : []), duration("afterCallWork")])
        : pick(null, rows),
    speedOfAnswerSeconds: duration("speedOfAnswer"),
    satisfaction: pick(number("satisfaction"), rows),
    resolved: yesNo("resolved"),
  };
  forgetUnanswered(part);
  return part;
}

/** Call logs joined; `null` when there is none. */
export function joinCalls(parts: readonly CallsPart[]): Calls | null {
  if (parts.length === 0) return null;
  const values = (of: (part: CallsPart) => Float64Array): Float64Array => joinValues(parts.map(of));
  const business = joinLabels(parts.map((part) => part.business));
  const satisfaction = values((part) => part.satisfaction);
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    agent: joinCodes(parts.map((part) => part.agent)),
    recording: joinIds(parts.map((part) => part.recording)),
    day: values((part) => part.day),
    minute: values((part) => part.minute),
    businessType: business.codes,
    businessTypes: business.words,
    answered: values((part) => part.answered),
    talkSeconds: values((part) => part.talkSeconds),
    handleSeconds: values((part) => part.handleSeconds),
    speedOfAnswerSeconds: values((part) => part.speedOfAnswerSeconds),
    satisfaction,
    satisfactionMax: fullMarksFor(largestOf(satisfaction), shortestRatingScale),
    resolved: values((part) => part.resolved),
  };
}

/** AHT is talk, hold and after-call work together; missing parts count nothing, a call without talk time has none. */
function summed([talk, ...others]: readonly Float64Array[]): Float64Array {
  return Float64Array.from(talk ?? [], (value, i) =>
    others.reduce((sum, other) => {
      const more = other[i] ?? Number.NaN;
      return Number.isNaN(more) ? sum : sum + more;
    }, value),
  );
}

function forgetUnanswered(part: CallsPart): void {
  const figures = [
    part.talkSeconds,
    part.handleSeconds,
    part.speedOfAnswerSeconds,
    part.satisfaction,
    part.resolved,
  ];
  for (const values of figures) {
    for (let i = 0; i < part.count; i++) if (part.answered[i] === 0) values[i] = Number.NaN;
  }
}
