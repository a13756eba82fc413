import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/interviews-and-cases";

export const interviews: SheetWords<typeof columns.interviews> = {
  name: "录入-访谈记录",
  title: "访谈记录",
  about: "每次访谈一行：谈了什么、约定了什么。",
  columns: {
    interviewer: { header: "访谈人", note: "主持访谈的人。", examples: ["王志远", "陈思雨"] },
    category: {
      header: "访谈类型",
      note: "如绩效面谈、需求访谈。",
      examples: ["绩效面谈", "需求访谈"],
    },
    topic: { header: "主题", note: "访谈的主题。", examples: ["账单业务差错", "晚班支持"] },
    problem: {
      header: "存在问题",
      note: "坐席反映或暴露的问题。",
      examples: ["账单规则不熟", "晚班无人答疑"],
    },
    cause: { header: "原因分析", note: "问题的原因。", examples: ["新规未学习", "值班表未公布"] },
    action: {
      header: "改进措施",
      note: "双方约定的做法。",
      examples: ["参加账单专题培训", "公布答疑人"],
    },
    deadline: { header: "完成期限", note: "措施的最晚完成日期。" },
    followUp: { header: "跟进情况", note: "之后的跟进。", examples: ["已完成一次辅导", "待跟进"] },
    result: { header: "结果", note: "最终效果。", examples: ["差错减少", "未到期"] },
  },
};

export const caseLibrary: SheetWords<typeof columns.caseLibrary> = {
  name: "录入-案例库",
  title: "案例库",
  about: "每个案例一行：流程、业务、易错、热点、投诉五类。",
  columns: {
    caseId: { header: "案例编号", note: "区分案例的编号。" },
    caseTitle: {
      header: "案例标题",
      note: "一句话说明案例。",
      examples: ["账单日改期", "安抚挂失客户"],
    },
    caseKind: {
      header: "案例类型",
      note: "流程、业务、易错、热点或投诉。",
      examples: ["业务", "投诉"],
      values: ["流程", "业务", "易错", "热点", "投诉"],
    },
    details: {
      header: "案例描述",
      note: "事情的经过。",
      examples: ["客户要求改账单日", "客户卡片被盗刷"],
    },
    handling: {
      header: "正确处理",
      note: "应当怎样处理。",
      examples: ["先核身再说明规则", "先安抚再挂失"],
    },
    recording: { header: "来源录音", note: "案例出自的录音编号。" },
    caseDate: { header: "入库日期", note: "收入案例库的日期。" },
    status: {
      header: "状态",
      note: "启用或停用。",
      examples: ["启用", "启用"],
      values: ["启用", "停用"],
    },
    author: { header: "编写人", note: "编写案例的人。", examples: ["赵敏", "孙磊"] },
  },
};
