import type { CalendarFiles } from "../../../jobs/calendar-files";

/** One file to keep: a calendar by itself, several of them in a zip. */
export type CalendarPackage = {
  readonly fileName: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** Times in a zip: the same calendars make the same bytes. */
const zipTime = new Date(1980, 0, 2);

/** Packs the calendars under this name. The zip's code is loaded only when there are several. */
export async function calendarPackage(
  { files }: CalendarFiles,
  name: string,
): Promise<CalendarPackage> {
  const encoder = new TextEncoder();
  const [first, second] = files;
  if (first !== undefined && second === undefined) {
    return {
      fileName: `${first.stem}.ics`,
      type: "text/calendar",
      bytes: encoder.encode(first.text),
    };
  }
  const { zipSync } = await import("fflate");
  const entries = files.map(({ stem, text }) => [`${stem}.ics`, encoder.encode(text)] as const);
  return {
    fileName: `${name}.zip`,
    type: "application/zip",
    bytes: zipSync(Object.fromEntries(entries), { mtime: zipTime }),
  };
}
