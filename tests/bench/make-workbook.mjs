import { strToU8, zipSync } from "fflate";

const topics = [
  "账单查询",
  "挂失",
  "额度调整",
  "分期",
  "Complaint",
  "Card activation",
  "积分",
  "其他",
];

/** A call log as a centre exports it: ids, names, dates, times, texts and figures, 12 columns, as shared strings and numbers. */
export function makeWorkbook(rows) {
  const texts = new Map();
  const shared = (text) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text);
  };
  const text = (column, row, value) => `<c r="${column}${row}" t="s"><v>${shared(value)}</v></c>`;
  const number = (column, row, value, style = 0) =>
    `<c r="${column}${row}"${style ? ` s="${style}"` : ""}><v>${value}</v></c>`;
  const headers = [
    ...["Call ID", "Agent ID", "Agent", "Team", "Date", "Time", "Topic", "Handle time (s)"],
    ...["Hold (s)", "Resolved", "Satisfaction", "Remarks"],
  ];
  const letters = "ABCDEFGHIJKL";
  const lines = [
    `<row r="1">${headers.map((header, i) => text(letters[i], 1, header)).join("")}</row>`,
  ];
  let state = 12345;
  const random = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  for (let row = 2; row <= rows + 1; row++) {
    const agent = Math.floor(random() * 500);
    lines.push(
      `<row r="${row}">` +
        text("A", row, `CALL-${100000 + row}`) +
        text("B", row, `A${1000 + agent}`) +
        text("C", row, `坐席${agent}`) +
        text("D", row, `Team ${agent % 25}`) +
        number("E", row, 46000 + (row % 180), 1) +
        number("F", row, Math.floor(random() * 86400) / 86400, 2) +
        text("G", row, topics[row % topics.length]) +
        number("H", row, Math.floor(60 + random() * 600)) +
        number("I", row, (random() * 60).toFixed(2)) +
        text("J", row, random() < 0.8 ? "Y" : "N") +
        number("K", row, 1 + Math.floor(random() * 5)) +
        text("L", row, `note ${Math.floor(random() * 20000)}`) +
        "</row>",
    );
  }
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const links = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const link = (id, kind, target) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const parts = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${sheetType}.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `<Relationships ${links}>${link("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Calls" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships ${links}>${link("rId1", "worksheet", "worksheets/sheet1.xml")}` +
      `${link("rId2", "styles", "styles.xml")}${link("rId3", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml":
      `<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="14"/><xf numFmtId="21"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${lines.join("")}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst ${main} uniqueCount="${texts.size}">${[...texts.keys()].map((each) => `<si><t>${each}</t></si>`).join("")}</sst>`,
  };
  const bytes = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, strToU8(content)]),
  );
  return zipSync(bytes, { level: 6, mtime: "1980-01-01" });
}
