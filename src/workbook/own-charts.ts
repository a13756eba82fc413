/**
 * How our charts are named, in a file as in Excel, so that the next plan knows them from the user's: "Peilian.scores". Whoever
 * drew them, either adapter replaces them.
 */
export const ownChartPrefix = "Peilian.";
