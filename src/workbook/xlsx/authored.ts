import type { SheetId } from "../port";

/** New sheets as file parts, not yet anywhere: the graft gives parts their names, tables their ids, styles their numbers. */
export type AuthoredBook = {
  readonly sheets: readonly AuthoredSheet[];
  /** The styles part that the sheets' `s` and `dxfId` count in. */
  readonly styles: string;
};

export type AuthoredSheet = {
  readonly id: SheetId;
  readonly text: string;
  readonly relationships: readonly AuthoredRelationship[];
};

export type AuthoredRelationship = { readonly id: string; readonly part: AuthoredPart };

export type AuthoredPart = {
  readonly kind: PartKind;
  readonly text: string;
  readonly relationships: readonly AuthoredRelationship[];
};

export type PartKind = "table" | "drawing" | "chart" | "comments" | "notes-drawing";
