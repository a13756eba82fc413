import type * as columns from "../../inputs/releases";
import type { SheetWords } from "../../input-words";

export const releases: SheetWords<typeof columns.releases> = {
  name: "录入-上线发布",
  title: "软件与业务上线",
  about: "每次软件或业务上线一行。",
  columns: {
    releaseName: { header: "上线项目", note: "上线的内容。", examples: ["新退费界面", "分期还款"] },
    version: { header: "版本号", note: "如有版本号则填写。" },
    goLive: { header: "上线日期", note: "开始使用的日期。" },
    keyPoints: {
      header: "要点",
      note: "坐席必须掌握的内容，用分号隔开。",
      examples: ["新增按钮；两项核对", "手续费；申请条件"],
    },
    audience: {
      header: "适用班组",
      note: "涉及的班组，用分号隔开；留空为全员。",
      examples: ["一组；二组", "二组"],
    },
    owner: { header: "责任人", note: "了解情况的人。", examples: ["赵敏", "孙磊"] },
    status: {
      header: "状态",
      note: "进展情况。",
      examples: ["待上线", "已上线"],
      values: ["待上线", "已上线", "已取消"],
    },
    document: { header: "文档", note: "手册或通知。", examples: ["退费操作手册", "第12号通知"] },
  },
};
