/** A column of words: `codes` has one entry a record, an index into `words` or `none`. */
export type CodedWords = { readonly codes: Uint32Array; readonly words: readonly string[] };
