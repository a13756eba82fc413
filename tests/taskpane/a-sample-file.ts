import type { LocaleTag } from "../../src/locales/locale-tag";
import { samplePlan } from "../../src/jobs/insert-sample";
import { newXlsx } from "../../src/workbook/xlsx/new-workbook";
import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { today } from "../jobs/sample-workbook";

/** A made-up centre of forty agents as an .xlsx file, made once a language. */
const made = new Map<LocaleTag, Promise<Uint8Array>>();

async function makeSample(language: LocaleTag): Promise<Uint8Array> {
  const plan = samplePlan({ agents: 40, months: 2, language, seed: 1, today });
  const bytes = await newXlsx(plan);
  if (!bytes.ok) throw new Error(bytes.cause.kind);
  return bytes.value;
}

/** The sample centre, open behind the file adapter. */
export async function openSample(language: LocaleTag = "en"): Promise<XlsxWorkbook> {
  const bytes = made.get(language) ?? makeSample(language);
  made.set(language, bytes);
  const opened = openXlsx(await bytes, "Sample.xlsx");
  if (!opened.ok) throw new Error(opened.cause.kind);
  return opened.value;
}
