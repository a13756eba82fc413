import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/complaints-and-audits";

export const complaints: SheetWords<typeof columns.complaints> = {
  name: "录入-投诉明细",
  title: "投诉明细",
  about: "每件投诉一行；未涉及具体坐席的投诉，工号与姓名可留空。",
  columns: {
    complaintId: { header: "投诉编号", note: "投诉工单的编号。" },
    category: {
      header: "投诉类型",
      note: "投诉的原因分类。",
      examples: ["服务态度", "答复不一致"],
    },
    severity: { header: "投诉等级", note: "按本中心的分级填写。", examples: ["一般", "重大"] },
    upheld: {
      header: "是否有责",
      note: "只有判定有责的投诉才计入坐席；尚未判定的留空。",
      examples: ["有责", "无责"],
      values: ["有责", "部分有责", "无责"],
    },
    complaintSource: { header: "投诉来源", note: "投诉的渠道。", examples: ["热线", "监管转办"] },
    handled: { header: "是否结案", note: "是或否。" },
    details: {
      header: "投诉内容",
      note: "客户所述经过。",
      examples: ["客户称坐席打断说话", "两次来电答复不同"],
    },
  },
};

export const auditFindings: SheetWords<typeof columns.auditFindings> = {
  name: "录入-稽核差错",
  title: "稽核差错明细",
  about: "每条差错一行；稽核后无差错的工单也可列出，差错等级填“无差错”。",
  columns: {
    recordId: { header: "工单号", note: "被稽核的工单或录音的编号。" },
    evaluator: { header: "稽核人", note: "稽核该工单的人。", examples: ["赵敏", "孙磊"] },
    category: { header: "差错类型", note: "差错的分类。", examples: ["信息登记错误", "漏派工单"] },
    severity: {
      header: "差错等级",
      note: "致命、严重、一般，或无差错。",
      examples: ["严重", "一般"],
      values: ["致命", "严重", "一般", "无差错"],
    },
    errorCode: { header: "差错代码", note: "如有代码则填写。" },
    details: {
      header: "差错描述",
      note: "差错的具体情形。",
      examples: ["账单日登记错误", "未派单至后台"],
    },
    deduction: { header: "扣分", note: "扣减的分值。" },
  },
};
