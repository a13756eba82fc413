import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellErrors } from "../../src/workbook/cells";

/**
 * What the library for .xlsx neither reads nor writes and a workbook of ours has: names of charts, input messages on cells
 * that take any value, hidden names, tables without a header row, errors as results of formulas. Parts of the file are
 * rewritten before it reads and after it wrote.
 */

/** Stands in for "takes any value": a rule of the kind that asks a formula, and the formula. */
export const anyValue = "TAKES_ANY_VALUE()";

type Part = (path: string, text: string) => string;

function rewritten(bytes: Uint8Array, change: Part): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    const isText = /^xl\/(?:workbook|worksheets\/|tables\/|drawings\/).*\.xml$/.test(path);
    return [path, isText ? strToU8(change(path, strFromU8(content))) : content] as const;
  });
  // Stored: what is read again at once need not be packed.
  return zipSync(Object.fromEntries(files), { level: 0 });
}

/** A file as the library can read all of it: a chart's name where it looks for its title, each input message with a rule. */
export function asLibraryReads(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, (path, text) => {
    if (path.startsWith("xl/drawings/")) {
      return text
        .replace(/(<xdr:cNvPr\b[^>]*?)\s+title="[^"]*"/g, "$1")
        .replace(/(<xdr:cNvPr\b[^>]*?\bname=)("[^"]*")/g, "$1$2 title=$2");
    }
    return text.replace(/<dataValidation\b([^>]*?)(?:\/>|>\s*<\/dataValidation>)/g, withRule);
  });
}

function withRule(_element: string, attributes: string): string {
  const others = attributes.replace(/\s+type="[^"]*"/, "");
  return `<dataValidation type="custom"${others}><formula1>${anyValue}</formula1></dataValidation>`;
}

/** Peilian's own names begin so in a file made by {@link asAnyWorkbook}. */
export const maskedPrefix = "Masked.";

/** The file as if it were anybody's: our file adapter does not show the sheets that Peilian keeps for Restore, Excel does. */
export function asAnyWorkbook(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, (path, text) =>
    path === "xl/workbook.xml"
      ? text.replace(/(<definedName\b[^>]*?\bname=")(?=Peilian\.)/g, `$1${maskedPrefix}`)
      : text,
  );
}

export type Finish = {
  /** Hidden names of the workbook, and of sheets by their position: "Peilian.ranking", "2 Mine". */
  readonly hiddenNames: ReadonlySet<string>;
  /** Names of the tables without a header row. */
  readonly headless: ReadonlySet<string>;
};

/** A file of the library with what it left out; a chart's title in its frame becomes its name. */
export function asExcelWrites(bytes: Uint8Array, finish: Finish): Uint8Array {
  const parts: Readonly<Record<string, (text: string) => string>> = {
    workbook: (text) =>
      text.replace(
        /<definedName name="([^"]*)"(?: localSheetId="(\d+)")?/g,
        (tag, name: string, sheet?: string) =>
          finish.hiddenNames.has(sheet === undefined ? name : `${sheet} ${name}`)
            ? `${tag} hidden="1"`
            : tag,
      ),
    worksheets: finishedSheet,
    tables: (text) => {
      const [, name = ""] = /<table\b[^>]*? name="([^"]*)"/.exec(text) ?? [];
      return finish.headless.has(name)
        ? text.replace(/<table\b/, '<table headerRowCount="0"')
        : text;
    },
    drawings: (text) =>
      text.replace(/(<xdr:cNvPr\b[^>]*?\bname=)"[^"]*"\s+title=("[^"]*")/g, "$1$2"),
  };
  return rewritten(
    bytes,
    (path, text) => parts[/^xl\/([a-z]+)/.exec(path)?.[1] ?? ""]?.(text) ?? text,
  );
}

function finishedSheet(text: string): string {
  return text
    .replaceAll("<is><t>", '<is><t xml:space="preserve">')
    .replace(/ t="str"(><f>[^<]*<\/f><v>([^<]*)<\/v>)/g, (tag, rest: string, value: string) =>
      (cellErrors as readonly string[]).includes(value) ? ` t="e"${rest}` : tag,
    )
    .replaceAll("<formula1>" + anyValue + "</formula1>", "")
    .replace(/<dataValidation type="custom"([^>]*)><\/dataValidation>/g, "<dataValidation$1/>");
}
