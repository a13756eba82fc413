import type { Element } from "@xmldom/xmldom";
import { relationshipsOf } from "../../../src/workbook/xlsx/relationships";
import {
  attribute,
  childElements,
  childNamed,
  childrenNamed,
  parseXml,
  relationshipAttribute,
} from "../../../src/workbook/xlsx/xml";
import { openZip, type Zip } from "../../../src/workbook/xlsx/zip";

/** Children of a worksheet in the only order Excel accepts (ECMA-376 part 1, 18.3.1.99). */
const worksheetOrder = [
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios",
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting",
  "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks",
  "customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF",
  "picture oleObjects controls webPublishItems tableParts extLst",
].flatMap((line) => line.split(" "));

const workbookOrder =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst".split(
    " ",
  );

const stylesOrder =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );

export function zipOf(bytes: Uint8Array): Zip {
  const zip = openZip(bytes);
  if (!zip.ok) throw new Error(JSON.stringify(zip.cause));
  return zip.value;
}

export function rootOf(zip: Zip, part: string): Element {
  const content = zip.read(part);
  const document = content.ok ? parseXml(content.value, part) : content;
  const root = document.ok ? document.value.documentElement : null;
  if (!root) throw new Error(`${part} is missing or not well-formed`);
  return root;
}

export function textOf(zip: Zip, part: string): string {
  const content = zip.read(part);
  if (!content.ok) throw new Error(`${part} is missing`);
  return new TextDecoder().decode(content.value);
}

/**
 * Everything that would make Excel offer to repair the file, as far as a reader of XML can tell; empty for a sound package.
 * What lies unchanged in `before` is taken to be sound in itself.
 */
export function problemsOf(bytes: Uint8Array, before?: Zip): readonly string[] {
  const zip = zipOf(bytes);
  const problems: string[] = [];
  const parts = zip.entries.map(({ name }) => name).filter((name) => !name.endsWith("/"));
  const changed = parts.filter((part) => before?.find(part)?.crc32 !== zip.find(part)?.crc32);
  for (const part of changed.filter((name) => /\.(xml|rels)$/i.test(name))) {
    try {
      rootOf(zip, part);
    } catch {
      problems.push(`${part}: not well-formed`);
    }
  }
  if (problems.length > 0) return problems;
  return [
    ...untyped(zip, parts),
    ...dangling(zip, parts),
    ...workbookProblems(zip),
    ...tableProblems(zip, parts),
    ...changed
      .filter((part) => /worksheets\/[^/]+\.xml$/.test(part))
      .flatMap((part) => sheetProblems(zip, part)),
    ...misplaced(rootOf(zip, "xl/styles.xml"), stylesOrder, "styles"),
    ...countProblems(rootOf(zip, "xl/styles.xml")),
  ];
}

function untyped(zip: Zip, parts: readonly string[]): string[] {
  const types = childElements(rootOf(zip, "[Content_Types].xml"));
  const names = types.flatMap((type) => attribute(type, "PartName")?.toLowerCase() ?? []);
  const extensions = types.flatMap((type) => attribute(type, "Extension")?.toLowerCase() ?? []);
  return [
    ...repeated(names).map((name) => `${name}: typed twice`),
    ...repeated(extensions).map((extension) => `.${extension}: typed twice`),
    ...names.filter((name) => !zip.find(name)).map((name) => `${name}: typed but missing`),
    ...parts
      .filter((part) => part !== "[Content_Types].xml")
      .filter((part) => !names.includes(`/${part.toLowerCase()}`))
      .filter((part) => !extensions.includes(part.split(".").pop()?.toLowerCase() ?? ""))
      .map((part) => `${part}: no content type`),
  ];
}

function dangling(zip: Zip, parts: readonly string[]): string[] {
  return ["", ...parts].flatMap((part) => {
    const links = relationshipsOf(zip, part);
    if (!links.ok) return [`${part}: relationships unreadable`];
    return [
      ...repeated(links.value.map(({ id }) => id)).map((id) => `${part}: ${id} twice`),
      ...links.value
        .filter(({ isExternal, target }) => !isExternal && !zip.find(target))
        .map(({ target }) => `${part}: leads to ${target}, which is missing`),
    ];
  });
}

function workbookProblems(zip: Zip): string[] {
  const root = rootOf(zip, "xl/workbook.xml");
  const list = childNamed(root, "sheets");
  const sheets = list ? childrenNamed(list, "sheet") : [];
  const names = childNamed(root, "definedNames");
  const links = relationshipsOf(zip, "xl/workbook.xml");
  const ids = links.ok ? links.value.map(({ id }) => id) : [];
  const sheetIds = sheets.map((sheet) => attribute(sheet, "sheetId") ?? "");
  const sheetNames = sheets.map((sheet) => (attribute(sheet, "name") ?? "").toLowerCase());
  const sheetLinks = sheets.map((sheet) => relationshipAttribute(sheet, "id") ?? "");
  const defined = names ? childrenNamed(names, "definedName") : [];
  return [
    ...misplaced(root, workbookOrder, "workbook"),
    ...repeated(sheetIds).map((id) => `sheetId ${id} twice`),
    ...repeated(sheetNames).map((name) => `tab ${name} twice`),
    ...repeated(sheetLinks).map((id) => `sheet link ${id} twice`),
    ...sheetLinks.filter((id) => !ids.includes(id)).map((id) => `sheet link ${id} leads nowhere`),
    ...repeated(
      defined.map((name) =>
        `${attribute(name, "name") ?? ""} of ${attribute(name, "localSheetId") ?? "all"}`.toLowerCase(),
      ),
    ).map((name) => `name ${name} twice`),
    ...defined
      .filter((name) => Number(attribute(name, "localSheetId") ?? "0") >= sheets.length)
      .map((name) => `name ${attribute(name, "name") ?? ""} is local to no sheet`),
  ];
}

function tableProblems(zip: Zip, parts: readonly string[]): string[] {
  const roots = parts
    .filter((part) => /tables\/table[^/]*\.xml$/.test(part))
    .map((part) => rootOf(zip, part));
  const columns = roots.flatMap((root) => {
    const list = childNamed(root, "tableColumns");
    const names = list ? childElements(list).map((column) => attribute(column, "name") ?? "") : [];
    return repeated(names.map((name) => name.toLowerCase()));
  });
  return [
    ...repeated(roots.map((root) => attribute(root, "id") ?? "")).map(
      (id) => `table id ${id} twice`,
    ),
    ...repeated(roots.map((root) => (attribute(root, "displayName") ?? "").toLowerCase())).map(
      (name) => `table ${name} twice`,
    ),
    ...columns.map((name) => `table column ${name} twice`),
  ];
}

function sheetProblems(zip: Zip, part: string): string[] {
  const root = rootOf(zip, part);
  const styles = childNamed(rootOf(zip, "xl/styles.xml"), "cellXfs");
  const count = styles ? childElements(styles).length : 1;
  const links = relationshipsOf(zip, part);
  const ids = links.ok ? links.value.map(({ id }) => id) : [];
  const used = [...textOf(zip, part).matchAll(/ r:id="([^"]*)"/g)].map((match) => match[1] ?? "");
  const highest = Math.max(
    0,
    ...[...textOf(zip, part).matchAll(/<c [^>]*?s="(\d+)"/g)].map((match) => Number(match[1])),
  );
  return [
    ...misplaced(root, worksheetOrder, part),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${part}: ${id} leads nowhere`),
    ...(highest >= count ? [`${part}: style ${highest} of ${count}`] : []),
  ];
}

function countProblems(styles: Element): string[] {
  return childElements(styles)
    .filter((section) => attribute(section, "count") !== undefined)
    .filter((section) => Number(attribute(section, "count")) !== childElements(section).length)
    .map((section) => `${section.localName ?? ""}: wrong count`);
}

function misplaced(root: Element, order: readonly string[], where: string): string[] {
  const places = childElements(root)
    .filter((child) => child.namespaceURI === root.namespaceURI)
    .map((child) => [child.localName ?? "", order.indexOf(child.localName ?? "")] as const);
  return places
    .filter(
      ([, place], i) => place >= 0 && place < Math.max(...places.slice(0, i + 1).map(([, p]) => p)),
    )
    .map(([name]) => `${where}: ${name} is out of order`);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}
