import { isoDay } from "../../../src/foundation/day";
import type { Centre } from "../../../src/domain/records/centre";
import type { UntidySheet } from "./untidy-sheet";

const people = ({ agents }: Centre): unknown =>
  agents.map(({ id, name, team, status }) => [id, name, team, status]);
const hired = ({ agents }: Centre): unknown =>
  agents.map(({ hiredOn }) => (hiredOn === null ? null : isoDay(hiredOn)));

/** Staff lists, reviews and summaries. */
export const peopleSheets: readonly UntidySheet[] = [
  {
    language: "zh-CN",
    kind: "staff",
    sheet: {
      name: "人员",
      rows: [
        ["95xxx客服中心人员花名册（截至2026年3月31日）"],
        [],
        ["序号", "工号*", "姓名*", "所属\n班组", "入职日期\n(YYYY-MM-DD)", "在职状态", "备注"],
        [1, "0012", "王 芳", "一组", "2021-03-05", "在职", null],
        [2, "0013", "李强 ", "一组", "2022/7/1", "离职", "3月离职"],
        ["小计", null, "2人"],
        [3, "0021", "赵敏", "二组", "2023年11月20日", "在职", null],
        [null, "9999", "测试账号", "二组", null, "在职", null],
        ["注：外包人员未列入"],
      ],
    },
    fields: [null, "agentId", "agentName", "team", "hiredOn", "status", null],
    used: 3,
    setAside: 3,
    look: people,
    values: [
      ["0012", "王 芳", "一组", "active"],
      ["0013", "李强", "一组", "left"],
      ["0021", "赵敏", "二组", "active"],
    ],
  },
  {
    language: "zh-TW",
    kind: "staff",
    sheet: {
      name: "名冊",
      rows: [
        ["信用卡專線人員名冊"],
        ["員編", "姓名", "課別", "職稱", "到職日", "在職情形"],
        ["T101", "陳怡君", "一課", "專員", { serial: 44260 }, "在職"],
        ["T102", "林志豪", "二課", "組長", { serial: 43831 }, "在職"],
        ["T103", "黃雅婷", "二課", "專員", "2024/05/06", "離職"],
      ],
    },
    fields: ["agentId", "agentName", "team", "jobTitle", "hiredOn", "status"],
    used: 3,
    setAside: 0,
    look: hired,
    values: ["2021-03-05", "2020-01-01", "2024-05-06"],
  },
  {
    language: "en",
    kind: "staff",
    sheet: {
      name: "Headcount",
      rows: [
        [null, "Customer Care headcount, March 2026"],
        [],
        [null, "Emp ID", "First Name", "Last Name", "Team Lead", "Date of Joining", "Status"],
        [null, 7, "Amy", "Lee", "Ruth Hale", "13/02/2024", "Active"],
        [null, 8, "Bob", "Ray", "Ruth Hale", "01/09/2023", "Resigned"],
        [null, 9, "Cy", "Poe", "Dan Fox", "25/11/2022", "Active"],
        [null, "Total", 3],
      ],
    },
    fields: ["agentId", "firstName", "lastName", "leader", "hiredOn", "status"],
    used: 3,
    setAside: 1,
    look: (centre) => [
      centre.agents.map(({ name, leader, status }) => [name, leader, status]),
      hired(centre),
    ],
    values: [
      [
        ["Amy Lee", "Ruth Hale", "active"],
        ["Bob Ray", "Ruth Hale", "left"],
        ["Cy Poe", "Dan Fox", "active"],
      ],
      ["2024-02-13", "2023-09-01", "2022-11-25"],
    ],
  },
  {
    language: "zh-CN",
    kind: "reviews",
    sheet: {
      name: "3月质检",
      rows: [
        ["2026年3月录音质检明细"],
        [
          "工号",
          "姓名",
          "质检日期",
          "质检员",
          "规范用语(20分)",
          "礼貌语调(30分)",
          "业务能力(50分)",
          "质检得分",
          "评语",
        ],
        ["A1", "张三", "2026-03-02", "周质检", 18, 27, "４５", 90, "语速偏快"],
        ["A1", "张三", "2026-03-09", "周质检", 20, "--", 48, 95, null],
        ["A2", "李四", "2026-03-09", "吴质检", 15, 20, 40, "75分", null],
        ["合计", null, null, null, 53, 47, 133, 260, null],
      ],
    },
    fields: [
      "agentId",
      "agentName",
      "date",
      "evaluator",
      "criterion",
      "criterion",
      "criterion",
      "qaScore",
      null,
    ],
    used: 3,
    setAside: 1,
    look: ({ reviews }) => [
      [...(reviews?.score ?? [])],
      reviews?.criteria.map(({ name, maxScore, values }) => [name, maxScore, [...values]]),
    ],
    values: [
      [90, 95, 75],
      [
        ["规范用语", 20, [18, 20, 15]],
        ["礼貌语调", 30, [27, NaN, 20]],
        ["业务能力", 50, [45, 48, 40]],
      ],
    ],
  },
  {
    language: "zh-TW",
    kind: "reviews",
    sheet: {
      name: "側聽紀錄",
      rows: [
        ["客服專員", "組別", "側聽日期", "品檢員", "進線原因", "側聽分數", "是否列計"],
        ["陳怡君", "一課", "2026/3/2", "吳品檢", "帳單", 88, "是"],
        ["陳怡君", "一課", "2026/3/16", "吳品檢", "掛失", 92.5, "否"],
        ["林志豪", "二課", "2026/3/17", "鄭品檢", "帳單", 79, "是"],
      ],
    },
    fields: ["agentName", "team", "date", "evaluator", "businessType", "qaScore", "scoredFlag"],
    used: 3,
    setAside: 0,
    look: ({ reviews }) => [[...(reviews?.score ?? [])], [...(reviews?.observationOnly ?? [])]],
    values: [
      [88, 92.5, 79],
      [0, 1, 0],
    ],
  },
  {
    language: "en",
    kind: "reviews",
    sheet: {
      name: "QA March",
      rows: [
        ["Quality monitoring", null, "March 2026"],
        [],
        [
          "Agent Name",
          "Call ID",
          "Date of evaluation",
          "Auditor",
          "Topic",
          "QA Score %",
          "Auditor comment",
        ],
        ["Amy Lee", "C-1", "2026-03-03", "Kim", "Billing", "92%", "Good close"],
        ["Amy Lee", "C-2", "2026-03-04", "Kim", "Lost card", "78.5%", null],
        ["Bob Ray", "C-3", "2026-03-04", "Pat", "Billing", { error: "#DIV/0!" }, null],
        [
          "Agent Name",
          "Call ID",
          "Date of evaluation",
          "Auditor",
          "Topic",
          "QA Score %",
          "Auditor comment",
        ],
        ["Bob Ray", "C-4", "2026-03-09", "Pat", "Billing", "88%", null],
        ["Average", null, null, null, null, "86.2%", null],
      ],
    },
    fields: ["agentName", "recordId", "date", "evaluator", "businessType", "qaScore", null],
    used: 4,
    setAside: 2,
    look: ({ reviews }) => [[...(reviews?.score ?? [])], reviews?.maxScore, reviews?.evaluators],
    values: [[92, 78.5, NaN, 88], 100, ["Kim", "Pat"]],
  },
  {
    language: "zh-CN",
    kind: "kpis",
    sheet: {
      name: "绩效",
      rows: [
        ["2026年3月坐席绩效"],
        ["班组", "坐席", "接听量", "平均处理时长（秒）", "满意度", "投诉量", "排班吻合率"],
        ["一组", "张三", "1,204", 245, "96.5%", 0, 0.93],
        ["一组", "李四", 987, "4分20秒", "91%", 2, 0.88],
        ["一组小计", null, 2191, 251, null, 2, null],
        ["二组", "王五", 1100, 9999, "--", 1, "95%"],
        ["合计", null, 3291, 255, null, 3, null],
        ["二组", "赵六", 640, 300, "89%", 0, 0.9],
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 7 }],
    },
    fields: [
      "team",
      "agentName",
      "callsHandled",
      "handleTime",
      "satisfaction",
      "complaints",
      "adherence",
    ],
    used: 4,
    setAside: 2,
    look: ({ kpis }) =>
      (["callsHandled", "handleTime", "satisfaction", "adherence"] as const).map((id) => [
        ...(kpis?.metrics.get(id) ?? []),
      ]),
    values: [
      [1204, 987, 1100, 640],
      [245, 260, NaN, 300],
      [96.5, 91, NaN, 89],
      [0.93, 0.88, 0.95, 0.9],
    ],
  },
  {
    language: "zh-TW",
    kind: "kpis",
    sheet: {
      name: "績效月報",
      rows: [
        ["員編", "姓名", "統計月份", "進線量", "平均處理時間(分)", "滿意度(%)", "客訴件數"],
        ["T101", "陳怡君", "2026年3月", 820, 4.5, 95.2, 0],
        ["T102", "林志豪", "2026年3月", 760, 5.25, 88, 3],
      ],
    },
    fields: [
      "agentId",
      "agentName",
      "month",
      "callsHandled",
      "handleTime",
      "satisfaction",
      "complaints",
    ],
    used: 2,
    setAside: 0,
    look: ({ kpis }) => [[...(kpis?.month ?? [])], [...(kpis?.metrics.get("handleTime") ?? [])]],
    values: [
      [674, 674],
      [270, 315],
    ],
  },
  {
    language: "en",
    kind: "kpis",
    sheet: {
      name: "Scorecard",
      rows: [
        ["Agent scorecard", null, null, null, null, null],
        [null, null, "Productivity", null, "Quality", null],
        ["Agent", "Period", "Calls handled", "AHT (h:mm:ss)", "CSAT %", "Adherence %"],
        ["Amy Lee", "Mar 2026", 512, "0:04:35", 0.92, 0.951],
        ["Bob Ray", "Mar 2026", 498, { fraction: 320 / 86400 }, 0.88, 0.9],
      ],
      merges: [
        { row: 1, column: 2, rows: 1, columns: 2 },
        { row: 1, column: 4, rows: 1, columns: 2 },
      ],
    },
    fields: ["agentName", "month", "callsHandled", "handleTime", "satisfaction", "adherence"],
    used: 2,
    setAside: 0,
    look: ({ kpis }) =>
      (["handleTime", "satisfaction", "adherence"] as const).map((id) => [
        ...(kpis?.metrics.get(id) ?? []),
      ]),
    values: [
      [275, 320],
      [92, 88],
      [0.951, 0.9],
    ],
  },
];
