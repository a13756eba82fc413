import { strFromU8, unzipSync } from "fflate";
import type { CalendarFiles } from "../../../../src/jobs/calendar-files";
import { calendarPackage } from "../../../../src/taskpane/rooms/results/calendar-package";

const calendarsOf = (...owners: readonly string[]): CalendarFiles => ({
  language: "zh-CN",
  files: owners.map((owner) => ({ owner, stem: owner, events: 1, text: `BEGIN:${owner}` })),
});

test("one calendar is a file by itself", async () => {
  const pack = await calendarPackage(calendarsOf("培训课程表"), "日历");
  expect([pack.fileName, pack.type]).toEqual(["培训课程表.ics", "text/calendar"]);
  expect(strFromU8(pack.bytes)).toBe("BEGIN:培训课程表");
});

test("several come in one zip, a file each", async () => {
  const pack = await calendarPackage(calendarsOf("马班长", "林班长"), "日历");
  expect(pack.fileName).toBe("日历.zip");
  const inside = unzipSync(pack.bytes);
  expect(Object.keys(inside)).toEqual(["马班长.ics", "林班长.ics"]);
  expect(strFromU8(inside["林班长.ics"] ?? new Uint8Array())).toBe("BEGIN:林班长");
});

test("the same calendars make the same bytes", async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(() => calendarPackage(calendarsOf("a", "b"), "c")),
  );
  expect(one?.bytes).toEqual(other?.bytes);
});
