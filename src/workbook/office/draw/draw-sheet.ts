import type { SheetSpec } from "../../sheet-spec";
import { ListShelf } from "../../list-shelf";
import type { DrawSetting } from "./draw-setting";
import { valueBlocks } from "./value-blocks";
import { writeValues } from "./write-values";

/**
 * Draws a spec on a worksheet and gives it its hidden names; new and empty, or one of ours, which is then rewritten in place:
 * tables are resized, never made anew, cells of a person's stay as they are. When the promise resolves, all of it has been
 * sent to Excel; a refusal rejects with Excel's own error, and what was done before it stands. The caller has made the tab
 * (`worksheets.add`), knows that the spec fits on a sheet (`findExcess`), and shows or hides the tab at the end.
 */
export async function drawSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  setting: DrawSetting,
): Promise<void> {
  const shelf = new ListShelf(spec);
  await writeValues(context, sheet, valueBlocks(spec, shelf, setting));
  await context.sync();
}
