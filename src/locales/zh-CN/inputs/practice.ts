import type * as columns from "../../inputs/practice";
import type { SheetWords } from "../../input-words";

export const stressTests: SheetWords<typeof columns.stressTests> = {
  name: "录入-压力测试",
  title: "压力测试",
  about: "每次测试一行：由班组长在不通知的情况下扮演难缠客户。",
  columns: {
    playedBy: { header: "模拟客户", note: "扮演客户的人。", examples: ["王志远", "陈思雨"] },
    scenario: {
      header: "测试场景",
      note: "客户的诉求。",
      examples: ["退费被拒", "情绪激动的重复来电"],
    },
    dimension1: {
      header: "处理能力(40分)",
      note: "测试表每个维度一列，括号内为满分；可改名、增减。",
    },
    dimension2: {
      header: "情绪控制(30分)",
      note: "测试表每个维度一列，括号内为满分；可改名、增减。",
    },
    dimension3: {
      header: "服务礼仪(30分)",
      note: "测试表每个维度一列，括号内为满分；可改名、增减。",
    },
    stressScore: { header: "压力测试得分", note: "本次测试总分。" },
    remark: { header: "备注", note: "值得记录的情况。", examples: ["全程冷静", "一次提高音量"] },
  },
};

export const selfAssessments: SheetWords<typeof columns.selfAssessments> = {
  name: "录入-自我评估",
  title: "自我评估",
  about: "每人每次一行：坐席对自己工作的评价，不计入质检成绩。",
  columns: {
    dimension1: {
      header: "开头语自评(10分)",
      note: "与质检表的质检项一致，括号内为满分；可改名、增减。",
    },
    dimension2: {
      header: "业务准确性自评(10分)",
      note: "与质检表的质检项一致，括号内为满分；可改名、增减。",
    },
    dimension3: {
      header: "语气态度自评(10分)",
      note: "与质检表的质检项一致，括号内为满分；可改名、增减。",
    },
    selfScore: { header: "自评得分", note: "本人给出的总分。" },
    remark: { header: "备注", note: "本人的说明。", examples: ["希望放慢语速", "需要产品培训"] },
  },
};
