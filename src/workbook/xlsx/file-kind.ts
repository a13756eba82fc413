/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "empty" | "zip" | "encrypted" | "old-format" | "other";

/** "other" may still be text. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return "zip";
  }
  if (startsWith(bytes, compoundFile)) return isEncrypted(bytes) ? "encrypted" : "old-format";
  return isBareBiff(bytes) ? "old-format" : "other";
}

/** The Compound File Binary format ([MS-CFB] 2.2): old .xls, and the wrapping of an encrypted .xlsx. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * An encrypted workbook is a compound file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4). Directory entries are 128
 * bytes long and begin with the name, so looking at every 128th byte spares following the allocation table.
 */
const encryptedStream = new Uint8Array(
  Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]),
);
const directoryEntry = 128;

function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = 512; at + encryptedStream.length <= bytes.length; at += directoryEntry) {
    if (encryptedStream.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** Excel 2 to 4 wrote the record stream bare: it begins with a BOF record ([MS-XLS] 2.4.21). */
function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0x00;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}
