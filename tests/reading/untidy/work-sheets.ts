import type { Centre } from "../../../src/domain/records/centre";
import { isoDay } from "../../../src/foundation/day";
import type { UntidySheet } from "./untidy-sheet";

const shifts = ({ shifts: found, agents }: Centre): unknown =>
  Array.from({ length: found?.count ?? 0 }, (_, i) => [
    agents[found?.agent[i] ?? -1]?.name,
    isoDay(found?.day[i] ?? 0),
    found?.start[i],
    found?.end[i],
  ]);
const talk = ({ calls }: Centre): unknown => [
  [...(calls?.talkSeconds ?? [])],
  [...(calls?.satisfaction ?? [])],
];
const venues = ({ venues: found }: Centre): unknown =>
  found?.map(({ name, seats }) => [name, seats]);
const courses = ({ courses: found }: Centre): unknown =>
  found?.map(({ name, minutes, method }) => [name, minutes, method]);
const trainers = ({ trainers: found }: Centre): unknown =>
  found?.map(({ name, kind, skills, maxMinutesPerDay }) => [name, kind, skills, maxMinutesPerDay]);

/** Calls, rosters, shifts, trainers, rooms and courses. */
export const workSheets: readonly UntidySheet[] = [
  {
    language: "zh-CN",
    kind: "calls",
    sheet: {
      name: "话单",
      rows: [
        ["流水号", "坐席姓名", "呼叫时间", "业务类型", "是否接通", "通话时长(秒)", "客户评分"],
        ["C1", "张三", "2026-03-05 09:12:44", "账单", "是", 245, 5],
        ["C2", "张三", "2026-03-05 09:30:02", "挂失", "是", "3分25秒", "4"],
        ["C3", "李四", "2026-03-05 10:01:00", "账单", "否", null, null],
        ["C4", "李四", "2026-03-05 10:05:00", "账单", "是", -3, 3],
      ],
    },
    fields: [
      "recordId",
      "agentName",
      "date",
      "businessType",
      "answered",
      "talkTime",
      "satisfaction",
    ],
    used: 4,
    setAside: 0,
    look: talk,
    values: [
      [245, 205, NaN, NaN],
      [5, 4, NaN, 3],
    ],
  },
  {
    language: "zh-TW",
    kind: "calls",
    sheet: {
      name: "進線明細",
      rows: [
        ["進線編號", "專員", "進線日期", "進線時間", "進線原因", "通話長度(分)", "滿意度評分"],
        [1001, "陳怡君", "2026/3/5", "09:12", "帳單", 4.5, 5],
        [1002, "林志豪", "2026/3/5", "下午2:30", "掛失", 2, "--"],
      ],
    },
    fields: ["recordId", "agentName", "date", "time", "businessType", "talkTime", "satisfaction"],
    used: 2,
    setAside: 0,
    look: (centre) => [talk(centre), [...(centre.calls?.minute ?? [])]],
    values: [
      [
        [270, 120],
        [5, NaN],
      ],
      [552, 870],
    ],
  },
  {
    language: "en",
    kind: "calls",
    sheet: {
      name: "Call export",
      rows: [
        ["Exported 2026-03-31 by ops"],
        [
          "Call Id",
          "Agent",
          "Date",
          "Time",
          "Topic",
          "Answered (Y/N)",
          "AvgTalkDuration",
          "Satisfaction rating",
        ],
        [
          "ID001",
          "Diane",
          { serial: 46086 },
          { fraction: 0.382 },
          "Contract",
          "Y",
          { fraction: 143 / 86400 },
          3,
        ],
        ["ID002", "Becky", { serial: 46086 }, { fraction: 0.39 }, "Billing", "N", null, null],
        [
          "ID003",
          "Diane",
          { serial: 46087 },
          { fraction: 0.41 },
          "Billing",
          "Y",
          { fraction: 380 / 86400 },
          5,
        ],
      ],
    },
    fields: [
      "recordId",
      "agentName",
      "date",
      "time",
      "businessType",
      "answered",
      "talkTime",
      "satisfaction",
    ],
    used: 3,
    setAside: 0,
    look: talk,
    values: [
      [143, NaN, 380],
      [3, NaN, 5],
    ],
  },
  {
    language: "zh-CN",
    kind: "roster",
    sheet: {
      name: "3月排班",
      rows: [
        ["2026年3月排班表"],
        ["姓名", "1\n日", "2\n一", "3\n二", "4\n三"],
        ["张三", "休", "9:00-18:00", "9:00-18:00", "22:00-6:00"],
        ["李四", "8:00-17:00", "●", "休", "8:00-17:00"],
      ],
    },
    fields: ["agentName", "rosterDay", "rosterDay", "rosterDay", "rosterDay"],
    used: 2,
    setAside: 0,
    look: ({ shifts: found }) => [
      found?.count,
      isoDay(found?.firstDay ?? 0),
      isoDay(found?.lastDay ?? 0),
    ],
    values: [6, "2026-03-01", "2026-03-04"],
  },
  {
    language: "zh-TW",
    kind: "roster",
    sheet: {
      name: "班表",
      rows: [
        ["員編", "姓名", { serial: 46082 }, { serial: 46083 }, { serial: 46084 }],
        ["T101", "陳怡君", "08:00-17:00", "例休", "08:00-17:00"],
        ["T102", "林志豪", "特休", "13:00-22:00", "13:00-22:00"],
      ],
    },
    fields: ["agentId", "agentName", "rosterDay", "rosterDay", "rosterDay"],
    used: 2,
    setAside: 0,
    look: (centre) => (shifts(centre) as unknown[]).length,
    values: 4,
  },
  {
    language: "en",
    kind: "roster",
    sheet: {
      name: "Rota",
      rows: [
        ["Agent", "Shift date", "Start time", "End time"],
        ["Amy Lee", "2026-03-02", "09:00", "17:30"],
        ["Amy Lee", "2026-03-03", "9:00 AM", "5:30 PM"],
        ["Bob Ray", "2026-03-02", "22:00", "06:00"],
      ],
    },
    fields: ["agentName", "date", "shiftStart", "shiftEnd"],
    used: 3,
    setAside: 0,
    look: shifts,
    values: [
      ["Amy Lee", "2026-03-02", 540, 1050],
      ["Amy Lee", "2026-03-03", 540, 1050],
      ["Bob Ray", "2026-03-02", 1320, 1800],
    ],
  },
  {
    language: "zh-CN",
    kind: "shift-definitions",
    sheet: {
      name: "班次说明",
      rows: [
        ["班次代码", "上班时间", "下班时间", "备注"],
        ["A1", "8:00", "17:00", null],
        ["B1", "13:00", "22:00", "晚班补贴"],
      ],
    },
    fields: ["shiftCode", "shiftStart", "shiftEnd", null],
    used: 2,
    setAside: 0,
    look: ({ agents }) => agents.length,
    values: 0,
  },
  {
    language: "zh-TW",
    kind: "shift-definitions",
    sheet: {
      name: "班別",
      rows: [
        ["班別代號", "上班時間", "下班時間"],
        ["早", "08:00", "17:00"],
        ["晚", "13:00", "22:00"],
      ],
    },
    fields: ["shiftCode", "shiftStart", "shiftEnd"],
    used: 2,
    setAside: 0,
    look: ({ agents }) => agents.length,
    values: 0,
  },
  {
    language: "en",
    kind: "shift-definitions",
    sheet: {
      name: "Shift codes",
      rows: [
        ["Shift code", "Start", "End", "Notes"],
        ["E", { fraction: 0.25 }, { fraction: 0.58333333 }, "early"],
        ["N", { fraction: 0.91666667 }, { fraction: 0.25 }, "night"],
      ],
    },
    fields: ["shiftCode", "shiftStart", "shiftEnd", null],
    used: 2,
    setAside: 0,
    look: ({ agents }) => agents.length,
    values: 0,
  },
  {
    language: "zh-CN",
    kind: "trainers",
    sheet: {
      name: "讲师",
      rows: [
        ["内训师名单（2026）"],
        ["讲师姓名", "专职/兼职", "可授课程", "每日上限(课时)", "联系电话"],
        ["赵老师", "专职", "情绪安抚、异议处理", 3, 13800000001],
        ["钱老师", "兼职", "新版账单", 1.5, 13800000002],
        ["合计", null, null, 4.5, null],
      ],
    },
    fields: ["trainerName", "trainerKind", "skills", "dailyLimit", null],
    used: 2,
    setAside: 1,
    look: trainers,
    values: [
      ["赵老师", "full-time", ["情绪安抚", "异议处理"], 180],
      ["钱老师", "part-time", ["新版账单"], 90],
    ],
  },
  {
    language: "zh-TW",
    kind: "trainers",
    sheet: {
      name: "講師名冊",
      rows: [
        ["講師名稱", "專任/兼任", "專長", "可授課時段"],
        ["吳講師", "專任", "情緒安撫;帳單", "週一至週五 9:00-17:00"],
        ["鄭講師", "外聘", "客訴處理", "週三"],
      ],
    },
    fields: ["trainerName", "trainerKind", "skills", "availability"],
    used: 2,
    setAside: 0,
    look: ({ trainers: found }) =>
      found?.map(({ kind, availability }) => [kind, availability?.length]),
    values: [
      ["full-time", 5],
      ["external", 1],
    ],
  },
  {
    language: "en",
    kind: "trainers",
    sheet: {
      name: "Trainers",
      rows: [
        ["Trainer", "Type", "Can teach", "Max minutes per day"],
        ["Ruth Hale", "full-time", "billing; calming a caller", 240],
        ["Dan Fox", "part time", "systems", 90],
      ],
    },
    fields: ["trainerName", "trainerKind", "skills", "dailyLimit"],
    used: 2,
    setAside: 0,
    look: trainers,
    values: [
      ["Ruth Hale", "full-time", ["billing", "calming a caller"], 240],
      ["Dan Fox", "part-time", ["systems"], 90],
    ],
  },
  {
    language: "zh-CN",
    kind: "venues",
    sheet: {
      name: "教室",
      rows: [
        ["培训教室", "容纳人数", "设备"],
        ["301培训室", "30人", "投影"],
        ["大会议室", 80, "投影、音响"],
        ["茶水间", "--", null],
      ],
    },
    fields: ["venueName", "seats", null],
    used: 2,
    setAside: 1,
    look: venues,
    values: [
      ["301培训室", 30],
      ["大会议室", 80],
    ],
  },
  {
    language: "zh-TW",
    kind: "venues",
    sheet: {
      name: "場地",
      rows: [
        ["訓練教室", "座位人數", "據點"],
        ["A301", 24, "台北"],
        ["B102", "１２", "高雄"],
      ],
    },
    fields: ["venueName", "seats", "branch"],
    used: 2,
    setAside: 0,
    look: venues,
    values: [
      ["A301", 24],
      ["B102", 12],
    ],
  },
  {
    language: "en",
    kind: "venues",
    sheet: {
      name: "Rooms",
      rows: [
        ["Rooms we may book"],
        ["Room", "Capacity", "Site"],
        ["Ash", 12, "Leeds"],
        ["Birch", "40", "Leeds"],
        ["Total", 52, null],
      ],
    },
    fields: ["venueName", "seats", "branch"],
    used: 2,
    setAside: 1,
    look: venues,
    values: [
      ["Ash", 12],
      ["Birch", 40],
    ],
  },
  {
    language: "zh-CN",
    kind: "courses",
    sheet: {
      name: "课程",
      rows: [
        ["课程名称", "培训方式", "课程时长（分钟）", "针对问题", "截止日期"],
        ["情绪安抚", "演练", 60, "服务态度", "2026-04-30"],
        ["新版账单", "视频", "15", "业务知识", "4月底"],
      ],
    },
    fields: ["courseName", "method", "minutes", "topic", "deadline"],
    used: 2,
    setAside: 0,
    look: courses,
    values: [
      ["情绪安抚", 60, "演练"],
      ["新版账单", 15, "视频"],
    ],
  },
  {
    language: "zh-TW",
    kind: "courses",
    sheet: {
      name: "訓練課程",
      rows: [
        ["課程代號", "訓練課程", "訓練方式", "訓練時數(小時)"],
        ["K1", "情緒安撫", "演練", 1.5],
        ["K2", "帳單說明", "影片", 0.25],
      ],
    },
    fields: ["courseId", "courseName", "method", "minutes"],
    used: 2,
    setAside: 0,
    look: courses,
    values: [
      ["情緒安撫", 90, "演練"],
      ["帳單說明", 15, "影片"],
    ],
  },
  {
    language: "en",
    kind: "courses",
    sheet: {
      name: "Catalogue",
      rows: [
        ["Course title", "Topic", "Delivery", "Duration (minutes)", "Max participants"],
        ["Calming a caller", "attitude", "live drill", 45, 8],
        ["The new bill", "product", "video", "15 min", 30],
      ],
    },
    fields: ["courseName", "topic", "method", "minutes", "seats"],
    used: 2,
    setAside: 0,
    look: courses,
    values: [
      ["Calming a caller", 45, "live drill"],
      ["The new bill", 15, "video"],
    ],
  },
];
