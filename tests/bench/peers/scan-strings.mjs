/**
 * The yardstick: the smallest reader that does the job on a well-behaved file, after ../shared/prototypes/xlsx-graft/ownread.mjs.
 * It expands the parts whole with fflate, finds tags by indexOf in decoded text, and makes an array of each row, keeping none. It
 * knows no formats, no merges, no namespaces, no damage.
 *
 *   node scan-strings.mjs FILE
 */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";

const chunkSize = 1 << 22;

function unescaped(text) {
  if (!text.includes("&")) return text;
  const named = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, name) => named[name] ?? whole);
}

function readTexts(xml) {
  const texts = [];
  for (let at = xml.indexOf("<si"); at >= 0; at = xml.indexOf("<si", at)) {
    const end = xml.indexOf("</si>", at);
    const from = xml.indexOf("<t", at);
    texts.push(unescaped(xml.slice(xml.indexOf(">", from) + 1, xml.indexOf("</t>", from))));
    at = end + 5;
  }
  return texts;
}

function readRows(bytes, texts, onRow) {
  const decoder = new TextDecoder();
  let rest = "";
  for (let offset = 0; offset < bytes.length; offset += chunkSize) {
    const xml = rest + decoder.decode(bytes.subarray(offset, offset + chunkSize), { stream: true });
    let at = 0;
    for (;;) {
      const start = xml.indexOf("<row", at);
      if (start < 0) break;
      const end = xml.indexOf("</row>", start);
      if (end < 0) {
        at = start;
        break;
      }
      onRow(readCells(xml, start, end, texts));
      at = end + 6;
    }
    rest = xml.slice(at);
  }
}

function readCells(xml, start, end, texts) {
  const row = [];
  let at = xml.indexOf(">", start) + 1;
  for (;;) {
    const cell = xml.indexOf("<c ", at);
    if (cell < 0 || cell > end) return row;
    const tagEnd = xml.indexOf(">", cell);
    let column = 0;
    for (let i = xml.indexOf('r="', cell) + 3; xml.charCodeAt(i) >= 65; i++) {
      column = column * 26 + xml.charCodeAt(i) - 64;
    }
    const isText = xml.slice(cell, tagEnd).includes(' t="s"');
    const valueStart = xml.indexOf("<v>", tagEnd) + 3;
    const value = xml.slice(valueStart, xml.indexOf("<", valueStart));
    row[column - 1] = isText ? texts[Number(value)] : Number(value);
    at = xml.indexOf("</c>", tagEnd) + 4;
  }
}

const parts = unzipSync(readFileSync(process.argv[2]), {
  filter: ({ name }) => /sharedStrings|sheet1\.xml$/.test(name),
});
const texts = readTexts(strFromU8(parts["xl/sharedStrings.xml"]));
let rows = 0;
readRows(parts["xl/worksheets/sheet1.xml"], texts, () => rows++);
console.log(`${rows} rows`);
