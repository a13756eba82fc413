import { firstDayOfMonth } from "../../../../src/foundation/day";
import type { DressedKind, Scalar } from "../clean-table";
import { column } from "./column";

const names = {
  "zh-CN": ["手机银行改版", "新账单上线", "工单系统升级"],
  "zh-TW": ["行動銀行改版", "新帳單上線", "工單系統升級"],
  en: ["Mobile app redesign", "The new bill", "Ticket system upgrade"],
} as const;
const points = {
  "zh-CN": ["登录入口变化", "新增指纹登录", "旧版停用"],
  "zh-TW": ["登入入口變更", "新增指紋登入", "舊版停用"],
  en: ["new sign-in page", "fingerprint added", "old version ends"],
} as const;

export const releases: DressedKind = {
  kind: "releases",
  topics: {
    "zh-CN": ["版本发布", "上线计划"],
    "zh-TW": ["版本發布", "上線計畫"],
    en: ["Releases", "Release plan"],
  },
  make: (draw, { language, lastMonth, trainers }) => ({
    kind: "releases",
    columns: [
      column("releaseName", "name", names[language], { isKey: true }),
      column(
        "version",
        "label",
        names[language].map((_, i) => `V${i + 2}.1.0`),
      ),
      column(
        "goLive",
        "day",
        names[language].map(() => firstDayOfMonth(lastMonth) + draw.int(0, 27)),
      ),
      column(
        "keyPoints",
        "list",
        names[language].map(() => draw.some(points[language], draw.int(1, 3)).join("|")),
      ),
      column(
        "owner",
        "name",
        names[language].map(() => draw.pick(trainers)),
      ),
    ],
    rows: names[language].length,
    person: names[language].map(() => -1),
  }),
  read: ({ releases: found }) =>
    (found ?? []).map((each) => ({
      agent: -1,
      values: new Map<string, Scalar>([
        ["releaseName", each.name],
        ["version", each.version],
        ["goLive", each.goLive],
        ["keyPoints", each.keyPoints.length === 0 ? null : each.keyPoints.join("|")],
        ["owner", each.owner],
      ]),
    })),
};
