/**
 * The lowest version of ExcelApi that has all that reading and writing use, as the manifest says too: below it too much is
 * missing; what newer Excels add is used where it is there.
 */
export const excelFloor = "1.12";
