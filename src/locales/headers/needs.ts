import { words, type Words } from "./words";

/** Headers of columns of training-needs surveys and of interview notes. */
// prettier-ignore
export const needsHeaders = {
  answeredOn: words(
    ["提交答卷时间", "提交时间", "填写时间", "填报时间", "答题时间", "答卷时间", "提交日期", "填写日期", "填表日期", "填表时间", "完成时间"],
    ["填答时间", "作答时间", "填答日期", "时间戳记"],
    ["submitted", "submitted on", "submitted at", "submission date", "submission time", "completion time", "date submitted", "response date", "timestamp", "end date"],
  ),
  answerNo: words(
    ["序号", "答卷编号", "答卷序号", "答卷id", "编号", "问卷编号"],
    ["填答编号", "问卷序号"],
    ["id", "response id", "responseid", "respondent id", "submission id", "response no", "no", "#"],
  ),
  answerMeta: words(
    ["所用时间", "答题时长", "答题用时", "填写时长", "用时", "来源", "来源详情", "来自ip", "ip", "ip地址", "提交ip", "答题渠道", "开始答题时间", "开始时间", "结束答题时间", "总分", "用户id", "昵称", "微信昵称", "openid", "自定义字段", "省份", "城市", "浏览器", "操作系统", "清洗数据结果", "答卷状态"],
    ["填答时长", "作答时间长度", "填答来源"],
    ["start time", "startdate", "start date", "last modified time", "last modified", "email", "email address", "collector", "collector id", "ip address", "duration", "time taken", "duration (in seconds)", "progress", "finished", "status", "response type", "recorded date", "user language", "distribution channel", "source", "total points", "quiz feedback", "language"],
  ),
  interviewer: words(
    ["访谈人", "访谈者", "访谈主管", "访谈员", "面谈人", "面谈者", "面谈主管", "约谈人", "谈话人", "谈话主管", "沟通人", "辅导人", "主谈人", "面谈领导"],
    ["晤谈人", "晤谈主管", "访谈主持人", "面谈长官"],
    ["interviewer", "interviewed by", "conducted by", "interviewer name", "met by", "coach name", "meeting lead"],
  ),
  problem: words(
    ["存在问题", "主要问题", "问题点", "问题", "反映问题", "反馈问题", "发现问题", "不足", "不足之处", "待改进点", "待提升点", "待提升项", "薄弱点", "短板", "困难", "遇到的困难", "工作困难", "困惑"],
    ["待改善点", "待改善项目", "待加强项目", "遭遇困难", "问题说明"],
    ["problem", "problems", "issue", "issues", "concern", "concerns", "challenge", "challenges", "areas for improvement", "area for improvement", "areas of improvement", "improvement areas", "weakness", "weaknesses", "opportunities", "gap", "difficulty raised"],
  ),
  cause: words(
    ["原因", "原因分析", "问题原因", "根本原因", "根因", "产生原因", "成因", "成因分析", "根因分析", "主要原因"],
    ["肇因", "问题成因"],
    ["cause", "causes", "root cause", "cause analysis", "root cause analysis", "why", "underlying cause"],
  ),
  action: words(
    ["改进措施", "改进计划", "改进方案", "改善措施", "改善计划", "整改措施", "整改计划", "行动计划", "提升计划", "提升措施", "约定措施", "约定行动", "跟进措施", "辅导措施", "应对措施", "解决措施", "达成共识", "处理措施", "处理意见", "下一步计划", "后续计划", "培训建议", "建议措施", "辅导计划", "改进建议"],
    ["改善方案", "行动方案", "改善作为", "后续行动", "改善对策", "因应措施"],
    ["action", "actions", "agreed action", "agreed actions", "action agreed", "action plan", "action item", "action items", "next step", "next steps", "improvement plan", "corrective action", "commitment", "development plan", "recommended action", "agreed plan"],
  ),
  followUp: words(
    ["跟进情况", "跟进", "后续跟进", "跟踪情况", "跟踪", "跟进记录", "回访情况", "复盘情况", "后续跟踪", "跟进日期", "跟进时间", "跟进结果", "落实情况", "复查情况"],
    ["追踪情形", "后续追踪", "追踪纪录", "追踪结果", "追踪"],
    ["follow up", "follow-up", "followup", "follow up notes", "follow-up notes", "follow up date", "follow-up date", "progress", "review notes", "check in", "follow-up status"],
  ),
  result: words(
    ["结果", "访谈结果", "面谈结果", "改进结果", "改善结果", "改进效果", "改善情况", "改进情况", "整改结果", "完成情况", "达成情况", "效果", "效果评估", "处理结果"],
    ["改善成效", "成效", "达成情形", "晤谈结果"],
    ["result", "results", "outcome", "interview result", "effect", "achieved", "completion", "improvement result"],
  ),
} as const satisfies Record<string, Words>;
