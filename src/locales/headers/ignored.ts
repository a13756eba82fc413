import { words } from "./words";

/** Headers known to be of no use here, so that near spelling never takes them for something else. */
// prettier-ignore
export const ignoredHeaders = words(
  ["序号", "编号", "备注", "说明", "性别", "年龄", "学历", "教育程度", "电话", "手机", "手机号", "联系电话", "来电号码", "主叫号码", "客户号", "客户编号", "客户姓名", "客户名称", "邮箱", "身份证号", "排名", "名次", "扣分", "加分", "质检评语", "评语", "问题描述", "渠道名称", "在职时长", "司龄", "工龄", "周几", "星期"],
  ["备考", "顾客编号", "客户代号", "行动电话", "电子邮件", "年资"],
  ["no", "no.", "#", "sn", "s.no", "sr no", "serial no", "index", "remark", "remarks", "comment", "comments", "note", "notes", "gender", "sex", "age", "phone", "phone number", "mobile", "email", "customer", "customer id", "customer name", "customer number", "account", "purchase amount", "amount", "fy", "rank", "ranking", "day of week", "weekday", "experience years", "years of experience", "feedback", "auditor comment", "row labels"],
);
