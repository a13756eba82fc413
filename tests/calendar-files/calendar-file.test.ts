import { calendarFile, type CalendarEvent } from "../../src/calendar-files/calendar-file";

const event: CalendarEvent = {
  key: "1003.C01.1",
  title: "礼貌用语提升, group A; part 1",
  day: 20_517,
  start: 540,
  end: 630,
  place: "一号培训室",
  notes: "讲师：马班长\nBring a headset.",
};
/** Lines as a calendar reads them: folded ones put together again. */
const linesOf = (events: readonly CalendarEvent[]): readonly string[] =>
  calendarFile("培训 · 王伟", "zh-CN", events, 20_500).replaceAll("\r\n ", "").split("\r\n");

test("an event bears the centre's own clock, without a time zone", () => {
  const lines = linesOf([event]);
  expect(lines).toContain("DTSTART:20260305T090000");
  expect(lines).toContain("DTEND:20260305T103000");
  expect(lines.join("\n")).not.toContain("VTIMEZONE");
});

test("texts with commas, semicolons and line breaks come through", () => {
  const lines = linesOf([event]);
  expect(lines).toContain("SUMMARY:礼貌用语提升\\, group A\\; part 1");
  expect(lines).toContain("DESCRIPTION:讲师：马班长\\nBring a headset.");
  expect(lines).toContain("LOCATION:一号培训室");
});

test("no line is longer than the 75 octets that the format allows", () => {
  const long = { ...event, notes: "请提前五分钟到场，带好耳机和笔记本。".repeat(20) };
  const octets = calendarFile("x", "zh-CN", [long], 20_500)
    .split("\r\n")
    .map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
});

test("the same session keeps its name when it moves, so that a calendar moves it too", () => {
  const uid = (lines: readonly string[]) => lines.filter((line) => line.startsWith("UID"));
  expect(uid(linesOf([{ ...event, day: 20_520 }]))).toEqual(uid(linesOf([event])));
  expect(uid(linesOf([event]))).toEqual(["UID:1003.C01.1@peilian"]);
});

test("the same events on the same day give the same bytes", () => {
  expect(calendarFile("x", "en", [event], 20_500)).toBe(calendarFile("x", "en", [event], 20_500));
});

test("no events make a calendar without entries", () => {
  const lines = linesOf([]);
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  expect(lines).not.toContain("BEGIN:VEVENT");
});
