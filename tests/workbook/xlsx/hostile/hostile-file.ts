/** A file nobody should have to open, and how opening and reading it must end. */
export type HostileFile = {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** "read", or the cause with the part it names: "damaged: xl/workbook.xml". */
  readonly end: string;
  /** Of a file that is read: what its first sheet holds in A1; `null` when that cell is empty. */
  readonly first?: string | number | boolean | null;
};
