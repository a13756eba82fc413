import type { AuthoredPart } from "./authored";

/** The two sets of names OOXML files are written in (ISO/IEC 29500 parts 1 and 4). Our parts follow the workbook they join. */
export type Dialect = "transitional" | "strict";

export type OwnPartKind = AuthoredPart["kind"] | "worksheet";

const relationshipBase: Readonly<Record<Dialect, string>> = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

const strictNamespaces: readonly (readonly [string, string])[] = [
  [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ],
  [relationshipBase.transitional, relationshipBase.strict],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "http://purl.oclc.org/ooxml/drawingml/chart",
  ],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://purl.oclc.org/ooxml/drawingml/main",
  ],
];

/** The address that names a kind of relationship: "worksheet", "styles", "table", … */
export function relationshipType(kind: string, dialect: Dialect): string {
  return `${relationshipBase[dialect]}/${kind}`;
}

/** How our parts are called, linked and declared. */
export const partKinds: Readonly<
  Record<
    OwnPartKind,
    {
      readonly relationship: string;
      readonly folder: string;
      readonly base: string;
      readonly extension: string;
      readonly contentType: string;
    }
  >
> = {
  worksheet: spreadsheetPart("worksheet", "worksheets/", "sheet"),
  table: spreadsheetPart("table", "tables/", "table"),
  comments: spreadsheetPart("comments", "", "comments"),
  drawing: {
    relationship: "drawing",
    folder: "drawings/",
    base: "drawing",
    extension: "xml",
    contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
  },
  chart: {
    relationship: "chart",
    folder: "charts/",
    base: "chart",
    extension: "xml",
    contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  },
  "notes-drawing": {
    relationship: "vmlDrawing",
    folder: "drawings/",
    base: "vmlDrawing",
    extension: "vml",
    contentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  },
};

export const stylesContentType =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A part as hucre wrote it, in the workbook's dialect. Namespaces of cell parts stand in the root tag alone. */
export function inDialect(text: string, kind: OwnPartKind, dialect: Dialect): string {
  if (dialect === "transitional" || kind === "notes-drawing") return text;
  if (kind === "chart" || kind === "drawing") {
    return strict(text).replace(/(<c:(?:gapWidth|overlap) val="-?\d+)"/g, '$1%"');
  }
  return text.replace(/^(?:<\?xml[^>]*\?>)?<[^>]*>/, strict);
}

function strict(text: string): string {
  return strictNamespaces.reduce(
    (done, [transitional, name]) => done.replaceAll(`"${transitional}"`, `"${name}"`),
    text,
  );
}

function spreadsheetPart(
  kind: string,
  folder: string,
  base: string,
): (typeof partKinds)[OwnPartKind] {
  return {
    relationship: kind,
    folder,
    base,
    extension: "xml",
    contentType: `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`,
  };
}
