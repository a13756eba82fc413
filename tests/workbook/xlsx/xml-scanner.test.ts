import fc from "fast-check";
import { nameCode, XmlScanner } from "../../../src/workbook/xlsx/xml-scanner";
import { decodeText } from "../../../src/workbook/xlsx/xml-text";

/** Scans in pieces of the given size and writes down what is reported. */
function scanned(xml: string, size = 1_000_000): string {
  const bytes = new TextEncoder().encode(xml);
  const log: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") log.push(text);
    text = "";
  };
  const scanner = new XmlScanner({
    open: (name, { count }) => {
      flush();
      log.push(`<${names.get(name) ?? name} ${count}>`);
    },
    close: () => {
      flush();
      log.push("/");
    },
    text: (from, start, end, isLiteral) => {
      text += isLiteral
        ? new TextDecoder().decode(from.subarray(start, end))
        : decodeText(from, start, end);
    },
  });
  for (let at = 0; at < bytes.length; at += size) {
    if (scanner.push(bytes.slice(at, at + size)) === "damaged") return "damaged";
  }
  return scanner.end() === "fine" ? log.join("") : "damaged";
}

const names = new Map(["a", "b", "c"].map((name) => [nameCode(name), name]));

test("elements, attributes, text, comments, CDATA", () => {
  const xml =
    '\uFEFF<?xml version="1.0"?><!-- <x> --><a p="1" q=\'>\'>one<b/><![CDATA[<&]]>two<!-- - --></a>\n';
  expect(scanned(xml)).toBe("<a 2>one<b 0>/<&two/");
});

test("the cut between two pieces changes nothing", () => {
  const xml =
    "<a x:p='1'><b q=\"&lt;>\">中文 &#20013; 😀</b><!-- - -- - --><c ><![CDATA[]]]></c><?pi ?><b/></a>";
  const whole = scanned(xml);
  expect(whole).not.toBe("damaged");
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), (size) => scanned(xml, size) === whole));
});

test("elements of another prefix than the root's are an extension's", () => {
  expect(scanned('<x:a xmlns:x="u" xmlns:y="v"><y:b/><x:b/></x:a>')).toBe("<a 2><0 0>/<b 0>//");
});

test.each([
  ["nothing", ""],
  ["text alone", "hello"],
  ["an open tag at the end", "<a><b></b>"],
  ["half a tag", "<a><b"],
  ["crossing tags", "<a><b></a></b>"],
  ["a second root", "<a/><b/>"],
  ["a close too many", "<a/></a>"],
  ["a DOCTYPE", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ["an attribute without value", "<a p></a>"],
  ["an open quote", '<a p="1></a>'],
  ["a prefix that differs", "<x:a></y:a>"],
  ["nesting without end", "<a>".repeat(300) + "</a>".repeat(300)],
])("%s is damaged", (_, xml) => {
  expect(scanned(xml)).toBe("damaged");
  expect(scanned(xml, 3)).toBe("damaged");
});

test("no two names of the spreadsheet vocabulary that we tell apart have one code", () => {
  const vocabulary =
    "worksheet sheetData row c v f is t r rPh si sst mergeCell mergeCells col cols sheetProtection sheet sheets " +
    "definedName definedNames workbook workbookPr workbookProtection cellXfs cellStyleXfs xf numFmt numFmts table " +
    "tableColumn Relationship Relationships Id Type Target TargetMode dimension sheetView sheetViews pane selection " +
    "sheetFormatPr pageMargins pageSetup hyperlink conditionalFormatting cfRule dataValidation extLst ext phoneticPr rPr " +
    "styleSheet fonts font fills fill borders border dxfs dxf cellStyles cellStyle colors tableParts tablePart drawing";
  const all = vocabulary.split(" ");
  expect(new Set(all.map(nameCode)).size).toBe(all.length);
});
