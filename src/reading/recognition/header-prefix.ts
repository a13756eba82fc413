/**
 * What may stand before the name of a measure without making another measure of it, folded. Not "总" or "累计": the total of
 * a duration is no mean.
 */
const harmless = [
  "20\\d\\d年?",
  "\\d{1,2}月份?",
  "[一二三四五六七八九十]{1,2}月份?",
  "q[1-4]",
  "第?[一二三四1-4]季度?",
  "[上下]半年",
  "[本上当每全][月年日周季]度?",
  "[月年日周季]度?",
  "今[日年]|昨日|目前|最近|近期",
  "平均|人均|日均|月均|均",
  "个人|员工|坐席|座席|客服|话务员|受理员|专员|客服专员|本人",
  "最终|综合|整体|实际|实得",
  "的",
].join("|");

const harmlessPrefix = new RegExp(`^(?:${harmless})+$`);

/** Whether what stands before a known word at a header's end only says when, on average, or whose: "3月", "个人平均". */
export function isHarmlessPrefix(prefix: string): boolean {
  return harmlessPrefix.test(prefix);
}
