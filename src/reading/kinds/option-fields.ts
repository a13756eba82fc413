/** Letters of the options of a question. */
export const optionLetters = "ABCDEFGH";

/** Fields of the options, in the order of {@link optionLetters}. */
export const optionFields = [
  "optionA",
  "optionB",
  "optionC",
  "optionD",
  "optionE",
  "optionF",
  "optionG",
  "optionH",
] as const;
