import { contextWords } from "../../locales/context-words";
import { foldTraditional } from "../recognition/traditional-characters";
import { has, type Evidence } from "./evidence";

/** How many columns that belong to the kind speak of a subject in their headers: "投诉日期", "complaint number". */
export function headersSpeakingOf(evidence: Evidence, subject: keyof typeof contextWords): number {
  let sum = 0;
  for (const { field, header } of evidence.columns) {
    if (field === null || field === "ignored") continue;
    const text = foldTraditional(header.normalize("NFKC").toLowerCase());
    if (contextWords[subject].some((word) => text.includes(word))) sum += has(evidence, field);
  }
  return sum;
}
