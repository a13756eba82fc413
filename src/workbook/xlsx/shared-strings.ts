import { ok, type Result } from "../../foundation/result";
import type { Checkpoint } from "../../foundation/watch";
import type { WorkbookCause } from "../port";
import { streamPart } from "./scan-part";
import { nameCode } from "./xml-scanner";
import { decodeText, decodeUtf8, decodeXstring } from "./xml-text";
import type { Zip } from "./zip";

/**
 * The texts that cells refer to by index: the runs of rich text joined, phonetic guides left out. A workbook without the
 * part (`null`) has none.
 */
export async function readSharedStrings(
  zip: Zip,
  part: string | null,
  checkpoint: Checkpoint,
): Promise<Result<readonly string[], WorkbookCause>> {
  const texts: string[] = [];
  if (part === null) return ok(texts);
  let current = "";
  let isInText = false;
  let isPhonetic = false;
  const streamed = await streamPart(
    zip,
    part,
    {
      open: (name) => {
        if (name === codes.text) isInText = !isPhonetic;
        else if (name === codes.phonetic) isPhonetic = true;
        else if (name === codes.item) current = "";
      },
      close: (name) => {
        if (name === codes.item) texts.push(decodeXstring(current));
        else if (name === codes.text) isInText = false;
        else if (name === codes.phonetic) isPhonetic = false;
      },
      text: (bytes, from, to, isLiteral) => {
        if (!isInText) return;
        const text = isLiteral ? decodeUtf8(bytes, from, to) : decodeText(bytes, from, to);
        current = current === "" ? text : current + text;
      },
    },
    checkpoint,
  );
  return streamed.ok ? ok(texts) : streamed;
}

const codes = { item: nameCode("si"), text: nameCode("t"), phonetic: nameCode("rPh") };
