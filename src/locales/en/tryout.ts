/** What the page says that holds the pane beside a workbook file, without Excel. */
export const tryoutWords = {
  title: "Peilian: try it without Excel",
  open: "Open a workbook…",
  openHint: "or drop an .xlsx or .csv file anywhere on this page",
  dropHere: "Drop the workbook to open it",
  sample: "Sample centre",
  download: "Download the result",
  language: "Language",
  privacy: "Nothing leaves this computer: the file is read here, in this browser.",
  sheets: "Sheets",
  sheet: (name: string): string => `Sheet ${name}`,
  cell: "Cell",
  choices: (values: string): string => `Choose from: ${values}`,
  reading: "Reading the sheet…",
  making: "Making the sample centre…",
  opening: (file: string): string => `Opening ${file}…`,
  opened: (file: string): string => `${file} is open.`,
  changed: "The workbook was changed.",
  notOpened: (file: string): string => `${file} was not opened.`,
  unexpected:
    "Something went wrong inside Peilian; the workbook that was open before is still there. Try again.",
  dismiss: "Dismiss",
  onlyToLook: "The sheets are here to look at. To type into them, download the workbook.",
  sampleFile: "sample-centre.xlsx",
  result: (name: string): string => `${name} (Peilian)`,
};

export type TryoutWords = typeof tryoutWords;
