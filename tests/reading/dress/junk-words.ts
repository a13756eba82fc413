import type { LocaleTag } from "../../../src/locales/locale-tag";
import type { Draw } from "./draw";
import type { TestCell } from "../snapshot-of";

type Words = Readonly<Record<LocaleTag, readonly string[]>>;

export const totals: Words = {
  "zh-CN": ["合计", "总计", "合计：", "平均", "平均值"],
  "zh-TW": ["合計", "總計", "平均", "平均值"],
  en: ["Total", "Grand Total", "Average", "TOTAL"],
};
export const subtotals: Words = {
  "zh-CN": ["小计", "一组小计", "二组合计"],
  "zh-TW": ["小計", "一組小計"],
  en: ["Subtotal", "Sub-total", "Team A total"],
};
export const notes: Words = {
  "zh-CN": ["注：以上数据不含外呼。", "备注：数据来自报表平台，次日更新", "制表：运营部    审核："],
  "zh-TW": ["註：以上資料不含外撥。", "備註：資料來自報表平台，次日更新", "製表：營運部    審核："],
  en: [
    "Note: outbound calls are not included.",
    "Source: reporting platform, refreshed daily",
    "Prepared by: Operations    Checked by:",
  ],
};
export const centreNames: Words = {
  "zh-CN": ["客服中心", "95xxx热线", "华南运营中心"],
  "zh-TW": ["客服中心", "信用卡專線"],
  en: ["Contact Centre", "Customer Care"],
};
export const pseudoAgents: Words = {
  "zh-CN": ["测试坐席", "模板", "1 - New Hire Template"],
  "zh-TW": ["測試座席", "測試帳號", "1 - New Hire Template"],
  en: ["1 - New Hire Template", "Test Agent", "Unassigned"],
};
export const groupNames: Words = {
  "zh-CN": ["基本信息", "通话指标", "服务质量", "其他"],
  "zh-TW": ["基本資料", "通話指標", "服務品質", "其他"],
  en: ["Basics", "Call figures", "Quality of service", "Other"],
};

/** Columns a centre keeps that are none of ours; `null` numbers count up. */
const foreignColumns: Readonly<
  Record<LocaleTag, readonly { readonly header: string; readonly values: readonly string[] }[]>
> = {
  "zh-CN": [
    { header: "序号", values: [] },
    { header: "备注", values: ["", "已沟通", "请假一天", ""] },
    { header: "性别", values: ["男", "女"] },
    { header: "宿舍", values: ["东三", "西一", "无"] },
    { header: "手机号", values: ["13800000001", "13900000002"] },
    { header: "工位", values: ["A区靠窗", "B区", "C区"] },
  ],
  "zh-TW": [
    { header: "序號", values: [] },
    { header: "備註", values: ["", "已溝通", "請假一天", ""] },
    { header: "性別", values: ["男", "女"] },
    { header: "交通方式", values: ["捷運", "公車", "機車"] },
  ],
  en: [
    { header: "No.", values: [] },
    { header: "Remarks", values: ["", "spoken to", "on leave Mon", ""] },
    { header: "Gender", values: ["f", "m"] },
    { header: "Locker", values: ["east wall", "west wall"] },
    { header: "Parking", values: ["permit", "none needed"] },
  ],
};

/** A column that means nothing to us, filled to so many rows. */
export function foreignColumn(
  draw: Draw,
  language: LocaleTag,
  rows: number,
): { readonly header: string; readonly cells: readonly TestCell[] } {
  const { header, values } = draw.pick(foreignColumns[language]);
  const cells = Array.from({ length: rows }, (_, i): TestCell => {
    if (values.length === 0) return i + 1;
    const value = draw.pick(values);
    return value === "" ? null : value;
  });
  return { header, cells };
}
