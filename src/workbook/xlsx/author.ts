import { writeXlsx } from "hucre/xlsx";
import { fail, ok, type Result } from "../../foundation/result";
import { ownChartPrefix } from "../own-charts";
import type { SheetId, WorkbookCause } from "../port";
import type { ChartSpec, SheetSpec } from "../sheet-spec";
import { palette } from "../styles";
import { findExcess } from "../find-excess";
import { Wardrobe } from "./author-look";
import { commentsXml, notesDrawing, type Note } from "./author-notes";
import { escapeXml } from "./author-text";
import { drawSheet, type DrawnSheet, type PlacedSheet } from "./author-sheet";
import type { AuthoredBook, AuthoredPart, AuthoredRelationship, AuthoredSheet } from "./authored";
import type { DateSystem } from "../serial";
import { openZip, type Zip } from "./zip";

export type AuthorOptions = {
  readonly dates: DateSystem;
  /** The tab of one of our sheets, whether or not it is among those authored now; `null` when there is none. */
  readonly tabOf: (sheet: SheetId) => string | null;
};

/**
 * Draws sheets as file parts by way of a small workbook that hucre writes. Causes: "too-many-rows" and "text-too-long" when
 * a sheet cannot hold what the spec says.
 */
export async function authorSheets(
  placed: readonly PlacedSheet[],
  options: AuthorOptions,
): Promise<Result<AuthoredBook, WorkbookCause>> {
  for (const { spec } of placed) {
    const excess = findExcess(spec);
    if (excess) return fail(excess);
  }
  const wished = placed.filter(({ spec, tab }) => spec.name !== tab);
  const tools = {
    ...options,
    wardrobe: new Wardrobe(),
    renamed: new Map(wished.map(({ spec, tab }) => [spec.name, tab])),
  };
  const drawn = placed.map((sheet, i) => drawSheet(sheet, `Sheet${i + 1}`, tools));
  const bytes = await writeXlsx({ sheets: drawn.map(({ sheet }) => sheet), stringMode: "inline" });
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const read = reader(zip.value);
  return ok({
    sheets: placed.map(({ spec }, i) => authoredSheet(spec, i + 1, drawn[i], read)),
    styles: read("xl/styles.xml") ?? "",
  });
}

type ReadText = (part: string) => string | null;

function reader(zip: Zip): ReadText {
  const decoder = new TextDecoder();
  return (part) => {
    const content = zip.find(part) ? zip.read(part) : null;
    return content?.ok ? decoder.decode(content.value) : null;
  };
}

/** Finds the sheet's parts under the names that hucre gives them. */
function authoredSheet(
  { id, charts }: SheetSpec,
  number: number,
  drawn: DrawnSheet | undefined,
  read: ReadText,
): AuthoredSheet {
  const relationships: AuthoredRelationship[] = [];
  for (const { id: relationship, target } of relationshipsOf(
    "xl/worksheets",
    `sheet${number}.xml`,
    read,
  )) {
    const part = authoredPart(target, drawn?.notes ?? [], read);
    if (part?.kind === "drawing") {
      relationships.push({ id: relationship, part: { ...part, text: named(part.text, charts) } });
    } else if (part) relationships.push({ id: relationship, part });
  }
  const text = read(`xl/worksheets/sheet${number}.xml`);
  if (text === null) throw new Error(`hucre wrote no sheet ${number}`);
  return { id, text: finished(text, drawn?.heights ?? new Map<number, number>()), relationships };
}

function authoredPart(path: string, notes: readonly Note[], read: ReadText): AuthoredPart | null {
  const text = read(path);
  if (text === null) return null;
  const part = (kind: AuthoredPart["kind"], content = text): AuthoredPart => ({
    kind,
    text: content,
    relationships: [],
  });
  if (path.startsWith("xl/tables/")) return part("table");
  if (path.startsWith("xl/charts/")) return part("chart", quietGrid(text));
  if (path.startsWith("xl/comments")) return part("comments", commentsXml(notes));
  if (path.endsWith(".vml")) return part("notes-drawing", notesDrawing(notes));
  if (path.startsWith("xl/drawings/")) {
    const name = path.slice("xl/drawings/".length);
    const relationships = relationshipsOf("xl/drawings", name, read).flatMap(({ id, target }) => {
      const chart = authoredPart(target, [], read);
      return chart ? [{ id, part: chart }] : [];
    });
    return { kind: "drawing", text, relationships };
  }
  return null;
}

function relationshipsOf(
  folder: string,
  name: string,
  read: ReadText,
): { id: string; target: string }[] {
  const text = read(`${folder}/_rels/${name}.rels`) ?? "";
  return [...text.matchAll(/<Relationship Id="([^"]*)" Type="[^"]*" Target="\.\.\/([^"]*)"/g)].map(
    (match) => ({ id: match[1] ?? "", target: `xl/${match[2] ?? ""}` }),
  );
}

/** hucre numbers the charts of a drawing in the order of the spec. */
function named(drawing: string, charts: readonly ChartSpec[]): string {
  return charts.reduce(
    (text, { id }, i) =>
      text.replace(`name="Chart ${i + 1}"`, `name="${escapeXml(ownChartPrefix + id)}"`),
    drawing,
  );
}

/** hucre's grid lines have no look of their own, and are drawn black. */
function quietGrid(chart: string): string {
  const line = `<a:ln w="6350"><a:solidFill><a:srgbClr val="${palette.line}"/></a:solidFill></a:ln>`;
  return chart.replaceAll(
    "<c:majorGridlines/>",
    `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`,
  );
}

/**
 * What hucre leaves out: spaces at the ends of inline strings, which XML readers may drop unasked, and data bars from
 * nothing to the whole cell instead of 10 % to 90 %; and heights that a row has only as long as nobody touches it.
 */
function finished(sheet: string, heights: ReadonlyMap<number, number>): string {
  return sheet
    .replace(/<row r="(\d+)">/g, (tag, number: string) => {
      const points = heights.get(Number(number) - 1);
      return points === undefined ? tag : `<row r="${number}" ht="${points}">`;
    })
    .replaceAll("<is><t>", '<is><t xml:space="preserve">')
    .replaceAll("<dataBar>", '<dataBar minLength="0" maxLength="100">');
}
