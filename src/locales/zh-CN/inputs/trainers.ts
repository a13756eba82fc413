import type * as columns from "../../inputs/trainers";
import type { SheetWords } from "../../input-words";

export const trainers: SheetWords<typeof columns.trainers> = {
  name: "录入-讲师",
  title: "讲师",
  about: "可以授课的人员。",
  columns: {
    skills: {
      header: "擅长领域",
      note: "可授主题，以分号分隔；留空表示全部。",
      examples: ["业务准确性；语气态度", "账单"],
    },
    dailyLimit: { header: "每日最多分钟", note: "每天授课上限（分钟）。" },
    weeklyLimit: { header: "每周最多分钟", note: "每周授课上限（分钟）。" },
    availability: {
      header: "可授课时间",
      note: "如：周一至周五 9:00-17:00；留空按设置中的工作时间。",
      examples: ["周一至周五 9:00-17:00", "周二、周四 14:00-17:00"],
    },
  },
};

export const trainerRatings: SheetWords<typeof columns.trainerRatings> = {
  name: "录入-讲师评价",
  title: "讲师评价",
  about: "学员课后填写的评价表，每份一行。",
  columns: {
    sessionDate: { header: "培训日期", note: "上课当天的日期。" },
    rater: { header: "评价学员", note: "填表学员；匿名则留空。", examples: ["张一鸣", "李晓月"] },
    dimension1: { header: "内容(5分)", note: "每个评分项一列，括号内为满分；可改名、增减。" },
    dimension2: { header: "表达(5分)", note: "每个评分项一列，括号内为满分；可改名、增减。" },
    dimension3: { header: "互动(5分)", note: "每个评分项一列，括号内为满分；可改名、增减。" },
    overallRating: { header: "总体评分", note: "总体评分，全列用同一分制。" },
    remarks: {
      header: "意见建议",
      note: "学员的文字反馈。",
      examples: ["讲解清楚，实用", "希望多举例"],
    },
  },
};

export const trialLectures: SheetWords<typeof columns.trialLectures> = {
  name: "录入-试讲评分",
  title: "试讲评分",
  about: "每位评委对每次试讲的评分表一行。",
  columns: {
    candidate: { header: "试讲人", note: "试讲人姓名。", examples: ["张一鸣", "李晓月"] },
    sessionDate: { header: "试讲日期", note: "试讲当天的日期。" },
    lectureTopic: {
      header: "试讲题目",
      note: "试讲的内容。",
      examples: ["账单争议处理", "语音语调"],
    },
    judge: { header: "评委", note: "评分人。", examples: ["赵敏", "孙磊"] },
    dimension1: { header: "内容(40分)", note: "每个评分项一列，括号内为满分；可改名、增减。" },
    dimension2: { header: "表达(30分)", note: "每个评分项一列，括号内为满分；可改名、增减。" },
    dimension3: { header: "互动(30分)", note: "每个评分项一列，括号内为满分；可改名、增减。" },
    score: { header: "总分", note: "该评委的总分。" },
    conclusion: {
      header: "评审结论",
      note: "评审组的结论，有结论后填写。",
      examples: ["通过", "未通过"],
      values: ["通过", "未通过"],
    },
    remarks: { header: "评委点评", note: "评委的文字意见。", examples: ["结构清楚", "语速偏快"] },
  },
};

export const appraisals: SheetWords<typeof columns.appraisals> = {
  name: "录入-上级考核",
  title: "上级考核",
  about: "讲师或坐席每人每个考核周期一行。",
  columns: {
    appraised: { header: "被考核人", note: "被考核人姓名。", examples: ["周老师", "吴老师"] },
    appraisalPeriod: {
      header: "考核周期",
      note: "如 2026年一季度、2026-03。",
      examples: ["2026年一季度", "2026年一季度"],
    },
    appraiser: { header: "考核人", note: "考核主管姓名。", examples: ["王志远", "陈思雨"] },
    dimension1: { header: "工作态度(40分)", note: "每个评分项一列，括号内为满分；可改名、增减。" },
    dimension2: { header: "专业能力(30分)", note: "每个评分项一列，括号内为满分；可改名、增减。" },
    dimension3: { header: "授课效果(30分)", note: "每个评分项一列，括号内为满分；可改名、增减。" },
    appraisalScore: { header: "考核得分", note: "考核总分。" },
    appraisalGrade: {
      header: "考核等级",
      note: "可代替得分，也可并列填写。",
      examples: ["优", "良"],
      values: ["优", "良", "中", "差"],
    },
    conclusion: { header: "考核结论", note: "主管的建议。", examples: ["续聘专职", "安排辅导"] },
    remarks: { header: "主管评语", note: "文字评价。", examples: ["工作可靠", "备课需加强"] },
  },
};

export const certificates: SheetWords<typeof columns.certificates> = {
  name: "录入-证书成果",
  title: "证书与研究成果",
  about: "每份证书、研究报告或论文一行。",
  columns: {
    certificateKind: {
      header: "证书类型",
      note: "证书、研究报告、论文或奖项。",
      examples: ["证书", "研究报告"],
      values: ["证书", "研究报告", "论文", "奖项"],
    },
    certificateName: {
      header: "证书名称",
      note: "证书名称，或报告、论文题目。",
      examples: ["企业培训师二级", "重复来电原因分析"],
    },
    certificateNo: { header: "证书编号", note: "如有编号则填写。" },
    issuer: {
      header: "发证机构",
      note: "颁发机构或发表刊物。",
      examples: ["职业技能鉴定中心", "客服中心"],
    },
    certificateLevel: {
      header: "证书级别",
      note: "按本中心的叫法。",
      examples: ["二级", "中心级"],
    },
    awardedOn: { header: "获证日期", note: "取得或发表的日期。" },
    validUntil: { header: "有效期至", note: "长期有效则留空。" },
    awardPoints: { header: "积分", note: "按本中心积分办法。" },
  },
};
