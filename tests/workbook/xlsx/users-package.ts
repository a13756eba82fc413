import { newEntry, writeZip } from "../../../src/workbook/xlsx/zip-write";

export type UsersPackage = {
  readonly dialect?: "transitional" | "strict";
  /** Prefix of SpreadsheetML elements, as some writers of files use. */
  readonly prefix?: string;
  readonly date1904?: boolean;
  readonly lockStructure?: boolean;
  /** Tab names; each sheet holds the text of its own name in A1. */
  readonly tabs?: readonly string[];
  /** Formula of B1 on the first sheet. */
  readonly formula?: string;
  readonly names?: readonly string[];
  /** `null`: no styles part. */
  readonly styles?: string | null;
  readonly more?: Readonly<Record<string, string>>;
};

const namespaces = {
  transitional: {
    main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    links: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  },
  strict: {
    main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    links: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  },
} as const;

export const plainStyles =
  `<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy-mm-dd"/></numFmts>` +
  `<fonts count="1"><font><sz val="12"/><name val="宋体"/><charset val="134"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;

/** A workbook as a person's program may have written it. */
export function usersPackage(options: UsersPackage = {}): Uint8Array {
  const { main, links } = namespaces[options.dialect ?? "transitional"];
  const prefix = options.prefix === undefined ? "" : `${options.prefix}:`;
  const own = options.prefix === undefined ? "xmlns" : `xmlns:${options.prefix}`;
  const tabs = options.tabs ?? ["QA"];
  const styles = options.styles === undefined ? plainStyles : options.styles;
  const prefixed = (text: string): string => text.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
  const root = (name: string, body: string, more = ""): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${prefix}${name} ${own}="${main}" xmlns:r="${links}"${more}>` +
    `${prefixed(body)}</${prefix}${name}>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = tabs.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  const sheets = tabs.map((tab, i) => `<sheet name="${tab}" sheetId="${i + 5}" r:id="s${i}"/>`);
  const names = options.names?.join("") ?? "";
  const relations = tabs.map(
    (_, i) =>
      `<Relationship Id="s${i}" Type="${links}/worksheet" Target="/xl/worksheets/sheet${i + 1}.xml"/>`,
  );
  const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${overrides.join("")}` +
      `${styles === null ? "" : `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>`}</Types>`,
    "_rels/.rels":
      `<Relationships xmlns="${packageLinks}"><Relationship Id="x" ` +
      `Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": root(
      "workbook",
      `<workbookPr codeName="Mine"${options.date1904 ? ` date1904="1"` : ""}/>` +
        (options.lockStructure ? `<workbookProtection lockStructure="1"/>` : "") +
        `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join("")}</sheets>` +
        (names === "" ? "" : `<definedNames>${names}</definedNames>`),
      ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x15="urn:x15" mc:Ignorable="x15"`,
    ),
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${packageLinks}">${relations.join("")}` +
      `${styles === null ? "" : `<Relationship Id="rId9" Type="${links}/styles" Target="styles.xml"/>`}</Relationships>`,
  };
  tabs.forEach((tab, i) => {
    const formula =
      i === 0 && options.formula ? `<c r="B1"><f>${options.formula}</f><v>1</v></c>` : "";
    parts[`xl/worksheets/sheet${i + 1}.xml`] = root(
      "worksheet",
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${tab}</t></is></c>${formula}</row></sheetData>`,
    );
  });
  if (styles !== null) parts["xl/styles.xml"] = root("styleSheet", styles);
  const encoder = new TextEncoder();
  const entries = Object.entries({ ...parts, ...options.more }).map(([name, text]) =>
    newEntry(name, encoder.encode(text)),
  );
  const written = writeZip(entries);
  if (!written.ok) throw new Error(JSON.stringify(written.cause));
  return written.value;
}
