import { subSeed } from "../../foundation/random";

const codes = 10_000;

/** The code of a release's course, the same from plan to plan: "R0417". */
export function releaseCode(label: string): string {
  return `R${String(subSeed(0, label) % codes).padStart(4, "0")}`;
}
