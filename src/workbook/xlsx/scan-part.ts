import { fail, ok, type Result } from "../../foundation/result";
import type { Checkpoint } from "../../foundation/watch";
import type { WorkbookCause } from "../port";
import { XmlScanner, type XmlHandler } from "./xml-scanner";
import type { Zip } from "./zip";

/** Scans a small part at one go; "damaged" when it is missing or not well-formed. */
export function scanPart(zip: Zip, part: string, handler: XmlHandler): Result<null, WorkbookCause> {
  const content = zip.read(part);
  if (!content.ok) return content;
  const scanner = new XmlScanner(handler);
  const toUtf8 = utf8Of();
  const isFine = scanner.push(toUtf8(content.value)) === "fine" && scanner.end() === "fine";
  return isFine ? ok(null) : fail({ kind: "damaged", part });
}

/** Expanded bytes between two checkpoints: a few milliseconds of scanning. */
const checkpointEvery = 2 * 1024 * 1024;

/** Scans a large part piece by piece; the checkpoint is asked every 2 MB and "stop" ends it as "cancelled". */
export async function streamPart(
  zip: Zip,
  part: string,
  handler: XmlHandler,
  checkpoint: Checkpoint,
): Promise<Result<null, WorkbookCause>> {
  const scanner = new XmlScanner(handler);
  const toUtf8 = utf8Of();
  const state = { isFine: true };
  let unasked = 0;
  const streamed = await zip.inflateInto(part, (chunk, fraction) => {
    state.isFine = scanner.push(toUtf8(chunk)) === "fine";
    if (!state.isFine) return "stop";
    unasked += chunk.length;
    if (unasked < checkpointEvery) return "go-on";
    unasked = 0;
    return checkpoint(fraction);
  });
  if (!state.isFine) return fail({ kind: "damaged", part });
  if (!streamed.ok) return streamed;
  return scanner.end() === "fine" ? ok(null) : fail({ kind: "damaged", part });
}

/** Parts may also be UTF-16, told by its byte-order mark; the scanner wants UTF-8. */
function utf8Of(): (chunk: Uint8Array) => Uint8Array {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  return (chunk) => {
    if (isFirst) decoder = utf16Decoder(chunk);
    isFirst = false;
    return decoder ? new TextEncoder().encode(decoder.decode(chunk, { stream: true })) : chunk;
  };
}

function utf16Decoder(first: Uint8Array): TextDecoder | null {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder("utf-16le");
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder("utf-16be");
  return null;
}
