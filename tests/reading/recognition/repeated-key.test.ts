import { kindsOf, read } from "../read";

test("rooms under a strange word beside places that repeat: which of them names the room is asked", async () => {
  const reading = await read({
    name: "Venues",
    rows: [
      ["Space", "Max attendees", "Location"],
      ["Training room 1", 25, "Leeds"],
      ["Training room 2", 117, "Leeds"],
      ["Board room", 104, "Cardiff"],
      ["Hall", 106, "Leeds"],
      ["B-301", 37, "Leeds"],
    ],
  });
  expect(reading.report.tables[0]?.columns.map(({ question }) => question !== null)).toEqual([
    true,
    false,
    true,
  ]);
  expect(reading.centre.venues ?? []).toEqual([]);
});

test("rooms that all have a name of their own are not asked about", async () => {
  const reading = await read({
    name: "Venues",
    rows: [
      ["Space", "Seats", "Venue"],
      ["east", 25, "Training room 1"],
      ["west", 117, "Training room 2"],
      ["north", 104, "Board room"],
      ["south", 106, "Hall"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["venues"]);
});

test("several scores a person and no month: single reviews, perhaps, so it is asked", async () => {
  const reading = await read({
    name: "录音质检",
    rows: [
      ["工号", "小伙伴姓名", "打分的人", "质检得分"],
      ["A1", "林洋", "李艳", 76],
      ["A1", "林洋", "李艳", 89],
      ["A2", "吴涛", "黄佳怡", 96],
      ["A2", "吴涛", "黄佳怡", 91],
    ],
  });
  expect(kindsOf(reading)).toEqual([null]);
  expect(reading.report.tables[0]?.question).not.toBeNull();
});

test("“Reason” beside “Complaint reason” is what the call was about", async () => {
  const reading = await read({
    name: "Complaints",
    rows: [
      ["Reason", "Agent", "Case no", "Complaint reason", "Founded", "Date"],
      ["Lost card", "Ella Clegg", "TS1", "Wrong information", "No", "2026-03-05"],
      ["Billing", "Priya Farrar", "TS2", "Delay", "Yes", "2026-03-06"],
    ],
  });
  const fields = reading.report.tables[0]?.columns.map(({ field }) => field);
  expect([fields?.[0], fields?.[3]]).toEqual(["businessType", "category"]);
});
