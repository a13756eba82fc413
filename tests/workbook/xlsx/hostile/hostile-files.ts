import { brokenPackages } from "./broken-packages";
import type { HostileFile } from "./hostile-file";
import { hostileMarkup } from "./hostile-markup";
import { hostileSheets } from "./hostile-sheets";

/** More than a hundred files made to harm, each with the end it must come to. */
export const hostileFiles: readonly HostileFile[] = [
  ...brokenPackages,
  ...hostileMarkup,
  ...hostileSheets,
];
