import { words, type Words } from "./words";

/** Headers of columns in certificates and research, and in training records and attendance. */
// prettier-ignore
export const trainingRecordHeaders = {
  certificateName: words(
    ["证书名称", "证书", "资格证书", "资格证书名称", "认证名称", "认证", "资质名称", "资格名称", "成果名称", "课题名称", "研究课题", "论文题目", "论文名称", "报告名称", "报告题目", "研究报告", "调研报告", "获奖名称", "荣誉名称", "证照名称", "职业资格"],
    ["认证项目", "证照", "专题名称", "研究主题", "研究专题", "专案报告", "奖项名称"],
    ["certificate", "cert", "cert name", "certificate name", "certificate title", "certification", "certification name", "qualification", "qualification name", "credential", "licence", "license", "report title", "research report", "research title", "paper title", "publication", "publication title", "award"],
  ),
  certificateKind: words(
    ["证书类型", "证书类别", "证书种类", "成果类型", "成果类别", "成果形式", "认证类型", "认证类别", "资格类别", "项目类别", "材料类型", "类型", "类别"],
    ["证照类别", "证照种类", "成果种类", "研究类别"],
    ["certificate type", "certification type", "certificate kind", "credential type", "qualification type", "achievement type", "output type", "publication type", "type", "kind"],
  ),
  certificateNo: words(
    ["证书编号", "证书号", "证书号码", "证号", "资格证号", "证书代码"],
    ["证照号码", "证照编号", "证照字号", "证书字号"],
    ["certificate no", "cert no", "cert number", "certificate number", "certificate id", "certification no", "certification number", "license no", "licence no", "license number", "credential id"],
  ),
  issuer: words(
    ["发证机构", "发证机关", "发证单位", "颁发机构", "颁发单位", "颁证机构", "颁证单位", "授予单位", "认证机构", "认证单位", "主办单位", "刊物名称", "发表刊物", "期刊名称", "发布单位", "评审单位", "立项单位"],
    ["发照机关", "发照单位", "核发单位", "核发机关", "颁发机关", "期刊"],
    ["issuer", "issued by", "issuing body", "issuing authority", "issuing organization", "issuing organisation", "awarding body", "awarded by", "certifying body", "journal", "publisher", "published in"],
  ),
  certificateLevel: words(
    ["证书级别", "证书等级", "认证级别", "认证等级", "成果级别", "成果等级", "资格等级", "获奖级别", "获奖等级", "奖项等级", "课题级别", "刊物级别", "级别", "等级"],
    ["证照等级", "证照级别", "奖项级别"],
    ["certificate level", "certification level", "credential level", "award level", "level"],
  ),
  awardedOn: words(
    ["获证日期", "获证时间", "发证日期", "发证时间", "颁发日期", "颁发时间", "颁证日期", "取得日期", "取得时间", "获得日期", "获得时间", "获取日期", "获奖日期", "获奖时间", "发表日期", "发表时间", "完成日期", "完成时间", "结题日期", "认证日期", "通过日期"],
    ["取得证照日期", "发照日期", "核发日期", "发证日", "取得日", "刊登日期"],
    ["issue date", "issued on", "date issued", "date awarded", "awarded on", "award date", "date obtained", "obtained on", "date earned", "certification date", "certified on", "date of issue", "published on", "publication date", "date published", "completion date", "completed on", "date completed"],
  ),
  validUntil: words(
    ["有效期至", "有效期", "有效期限", "有效截止日期", "证书有效期", "到期日期", "到期时间", "到期日", "失效日期", "复审日期", "年审日期"],
    ["有效期限至", "有效日期", "效期", "到期日期至", "失效日"],
    ["valid until", "valid till", "valid to", "valid through", "expiry date", "expiry", "expires", "expires on", "expiration date", "expiration", "renewal date"],
  ),
  awardPoints: words(
    ["积分", "证书积分", "加分", "奖励积分", "奖励分", "学分", "成长积分", "发展积分", "计分", "认定分值", "分值", "得分"],
    ["积点", "点数", "奖励点数", "学分数", "加分数"],
    ["points", "credit", "credits", "award points", "bonus points", "development points", "cpd points", "cpd hours", "ceu", "points awarded"],
  ),
  attended: words(
    ["出勤", "出勤情况", "出勤状态", "是否出勤", "考勤", "考勤情况", "考勤状态", "考勤结果", "签到", "签到情况", "签到状态", "是否签到", "是否参加", "是否参训", "是否参与", "参训情况", "参训状态", "参加情况", "参与情况", "到课情况", "是否到课", "到课", "是否到场", "到场情况", "是否到训", "到训情况", "出席", "出席情况", "是否出席", "培训考勤", "培训签到", "是否缺勤", "是否缺席"],
    ["出席状况", "出缺席", "出缺勤", "出席状态", "是否报到", "报到情形", "签到退", "到训状况", "参训状况", "上课状况"],
    ["attended", "attended?", "attended y/n", "attendance", "attendance status", "present", "present?", "present/absent", "present or absent", "participated", "participation", "showed up", "attendance y/n", "checked in", "was present"],
  ),
  sessionStart: words(
    ["培训开始时间", "上课开始时间", "课程开始时间", "开始时间", "签到时间", "开始"],
    ["训练开始时间", "上课起", "起始时间", "报到时间"],
    ["session start", "training start", "class start", "start time", "start", "from", "check-in time", "sign-in time"],
  ),
  sessionEnd: words(
    ["培训结束时间", "上课结束时间", "课程结束时间", "结束时间", "签退时间", "结束"],
    ["训练结束时间", "下课时间", "迄止时间"],
    ["session end", "training end", "class end", "end time", "end", "to", "until", "check-out time", "sign-out time"],
  ),
  trainingLength: words(
    ["培训学时", "培训课时", "培训时长", "参训时长", "参训学时", "实际学时", "实际课时", "课时", "学时", "课时数", "学时数", "时长", "培训小时", "授课时长", "授课课时"],
    ["训练时数", "受训时数", "上课时数", "课程时数", "时数", "训练小时"],
    ["training hours", "hrs", "hours attended", "training duration", "session length", "session duration", "hours", "duration", "minutes", "length", "hours of training"],
  ),
  trainingScore: words(
    ["培训成绩", "培训得分", "结业成绩", "结训成绩", "课后测试成绩", "课后测验成绩", "课后测试", "课后考核", "随堂测试", "随堂测试成绩", "随堂考核", "培训考核成绩", "培训测试成绩", "测试成绩", "考核成绩", "考核分数"],
    ["训练成绩", "结训测验", "课后测验", "课后测验分数", "测验成绩"],
    ["training score", "quiz", "quiz %", "post-test score", "post test score", "post-test", "post test", "quiz score", "test score", "assessment score", "final test", "result score"],
  ),
} as const satisfies Record<string, Words>;
