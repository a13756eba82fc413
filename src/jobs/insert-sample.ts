import { sampleCentre, type SampleOptions } from "../sample/sample-centre";
import type { WritePlan } from "../workbook/sheet-spec";

/** The sheets of a made-up centre, the user's from then on. The same options give the same sheets. */
export function samplePlan(options: SampleOptions): WritePlan {
  return { sheets: sampleCentre(options).sheets, basedOn: [] };
}
