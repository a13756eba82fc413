import type { Centre } from "../../../src/domain/records/centre";
import type { TableKind } from "../../../src/domain/records/data-report";
import type { FieldId } from "../../../src/locales/header-synonyms";
import type { LocaleTag } from "../../../src/locales/locale-tag";
import type { TestCell } from "../snapshot-of";
import type { Cast } from "./cast";
import type { Draw } from "./draw";

/** A value as it must be read: words, numbers in the record's own unit; lists are joined by "|"; `null`: none. */
export type Scalar = string | number | null;

/** What the values of a column are, and so how they may be written. */
export type Nature =
  | "id"
  | "name"
  | "label"
  /** A count or a mark. */
  | "number"
  /** 0–1. */
  | "share"
  /** A share wanted as 0–100. */
  | "per-cent"
  /** 1–5. */
  | "stars"
  /** Seconds. */
  | "duration"
  /** Minutes, of an hour or more. */
  | "length"
  | "day"
  | "month"
  /** Minute of the day. */
  | "clock"
  /** 1 and 0. */
  | "yes-no"
  | "list";

export type CleanColumn = {
  /** What the reading must take it for, the wished first; any of them is right. */
  readonly fields: readonly [FieldId, ...FieldId[]];
  /** Where its value stands in a record read back. */
  readonly slot: string;
  readonly nature: Nature;
  readonly values: readonly Scalar[];
  /** How the centre words each value, where a record keeps a code. */
  readonly words?: Readonly<Record<string, string>>;
  /** What a record holds where the sheet says nothing. */
  readonly whenBlank?: Scalar;
  /** Fields whose words mean them in a list of this kind: "Channel" over a complaint is where it came from. */
  readonly unlike?: readonly FieldId[];
  /** The centre's own word, where no list of words can hold it. */
  readonly header?: string;
  /** Without it the row would be nobody's: it is never left blank and never an error. */
  readonly isKey?: boolean;
  /** Its header where that is no text: a date, a number of the month. */
  readonly headerCell?: TestCell;
  /** One of many columns that hold the same measure, a month or day each: which one, and the slot that says so. */
  readonly across?: { readonly slot: string; readonly value: number; readonly group?: string };
  /** Full marks, or the largest value that is believed. */
  readonly most?: number;
  /** A deduction may be written with its minus sign. */
  readonly mayBeNegative?: boolean;
  /** It may be left out of a sheet without changing what the other columns mean. */
  readonly mayGo?: boolean;
};

/** A table as it should have been kept: one header row, one record a row, every value in one form. */
export type CleanTable = {
  readonly kind: TableKind;
  readonly columns: readonly CleanColumn[];
  readonly rows: number;
  /** The person each row is about: position in the cast; -1 when it is about nobody. */
  readonly person: readonly number[];
  /** The month of each row, where the kind goes by months. */
  readonly month?: readonly number[];
  /** Rows that must give no record: a day off on a roster. */
  readonly absent?: readonly boolean[];
  /** What tab or title say of every row, in place of a column. */
  readonly implied?: readonly { readonly slot: string; readonly value: Scalar }[];
  /** What the tab is called and the title says, where that matters. */
  readonly tab?: string;
  readonly title?: string;
};

/** A record as the reading gives it back. */
export type ReadRow = {
  /** Position in `Centre.agents`; -1 for none. */
  readonly agent: number;
  readonly values: ReadonlyMap<string, Scalar>;
};

/** One kind of table: how clean ones are made, and how its records are taken out of a centre. */
export type DressedKind = {
  readonly kind: TableKind;
  /** Words for tab and title that tell what the table is about. */
  readonly topics: Readonly<Record<LocaleTag, readonly string[]>>;
  readonly make: (draw: Draw, cast: Cast) => CleanTable;
  /** `null`: the centre keeps no records of this kind of its own. */
  readonly read: (centre: Centre) => readonly ReadRow[] | null;
};

/** A number, NaN as none. */
export function present(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** What a centre knows of an agent, by slot. */
export function agentSlots(centre: Centre, agent: number): [string, Scalar][] {
  const found = centre.agents[agent];
  if (!found) return [];
  return [
    ["agentId", found.id],
    ["agentName", found.name],
    ["team", found.team],
    ["branch", found.branch],
    ["leader", found.leader],
    ["level", found.level],
    ["hiredOn", found.hiredOn],
    ["status", found.status],
  ];
}
