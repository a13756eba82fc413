/** One entry of the package, its content still compressed as it lies in the file. */
export type ZipEntry = {
  /** As written in the file: may hold backslashes or a leading "/"; compare by {@link partKey}. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** General-purpose flags as in the central directory. */
  readonly flags: number;
  /** DOS date in the high 16 bits, DOS time in the low. */
  readonly time: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The compressed bytes; a view into the file, so never written to. */
  readonly raw: Uint8Array;
  readonly versionMadeBy: number;
  readonly externalAttributes: number;
};

/** Names the file as a whole where a cause asks for a part. */
export const wholePackage = "package";

/** OPC part names compare without regard to case (ECMA-376 part 2, 6.2.2.3); slashes as Windows tools write them. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
