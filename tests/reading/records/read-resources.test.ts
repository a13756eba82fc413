import { dayFromCivil } from "../../../src/foundation/day";
import { kindsOf, read } from "../read";

test("trainers, venues and the course catalogue, stacked and side by side on one sheet", async () => {
  const reading = await read({
    name: "培训资源",
    rows: [
      ["讲师名单", null, null, null, null, null, "培训场地"],
      [
        "讲师姓名",
        "讲师类型",
        "授课方向",
        "每周上限(小时)",
        "可授课时间",
        null,
        "教室名称",
        "座位数",
      ],
      ["赵老师", "专职", "服务礼仪、沟通技巧", 10, "周一至周三 9:00-12:00", null, "301", 20],
      ["钱老师", "兼职", "不限", 5, null, null, "阶梯教室", 80],
      ["孙老师", "外部", null, null, null, null, "会议室A", "12"],
      [],
      ["课程目录"],
      ["课程名称", "主题", "授课方式", "时长(分钟)", "人数上限", "截止日期"],
      ["情绪安抚", "沟通能力", "情景演练", 60, 12, "2026-04-30"],
      ["费率政策", "业务准确", "视频", 15, null, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["trainers", "venues", "courses"]);
  const { trainers, venues, courses } = reading.centre;
  expect(
    trainers?.map(({ name, kind, maxMinutesPerWeek }) => [name, kind, maxMinutesPerWeek]),
  ).toEqual([
    ["赵老师", "full-time", 600],
    ["钱老师", "part-time", 300],
    ["孙老师", "external", null],
  ]);
  expect(trainers?.[0]?.skills).toEqual(["服务礼仪", "沟通技巧"]);
  expect(trainers?.[1]?.skills).toEqual([]);
  expect(trainers?.[0]?.availability).toEqual(
    [0, 1, 2].map((weekday) => ({ weekday, start: 540, end: 720 })),
  );
  expect(venues?.map(({ name, seats }) => [name, seats])).toEqual([
    ["301", 20],
    ["阶梯教室", 80],
    ["会议室A", 12],
  ]);
  expect(courses?.[0]).toEqual({
    id: "情绪安抚",
    name: "情绪安抚",
    topic: "沟通能力",
    method: "情景演练",
    minutes: 60,
    maxSeats: 12,
    deadline: dayFromCivil(2026, 4, 30),
  });
  expect(courses?.[1]?.minutes).toBe(15);
});

test.each([
  ["上课时段", ["班初", "下班前", "不限", null, "看情况"]],
  ["上課時段", ["班初", "班末", "不限", null, "再說"]],
  ["Part of shift", ["Start of shift", "End of shift", "Any time", null, "it depends"]],
])(
  "a course is held in the part of the shift that %s says; other words are listed",
  async (header, said) => {
    const isEnglish = header.startsWith("Part");
    const headers = isEnglish
      ? ["Course name", "Topic", "Minutes", header]
      : ["课程名称", "主题", "时长(分钟)", header];
    const reading = await read({
      name: isEnglish ? "Course catalogue" : "课程目录",
      rows: [
        headers,
        ...said.map((word, i) => [`${isEnglish ? "Course" : "课程"}${i}`, `T${i}`, 30, word]),
      ],
    });
    expect(reading.centre.courses?.map(({ partOfShift }) => partOfShift)).toEqual([
      "first-hour",
      "last-hour",
      "any",
      undefined,
      undefined,
    ]);
    const refused = reading.report.issues.filter(
      ({ cause }) => cause.kind === "unknown-part-of-shift",
    );
    expect(refused.map(({ found, address }) => [found, address.column])).toEqual([[said[4], 3]]);
  },
);
