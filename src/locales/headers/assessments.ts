import { words, type Words } from "./words";

/** Headers of columns in ratings of trainers, trial lectures and appraisals. */
// prettier-ignore
export const assessmentHeaders = {
  rater: words(
    ["评价者", "打分人", "提交人", "提交者", "评价学员", "评分学员", "听课人", "评教人", "反馈人"],
    ["评分者", "回馈人", "听讲人"],
    ["rater", "rated by", "student", "submitted by", "completed by"],
  ),
  overallRating: words(
    ["总体评分", "总体评价", "整体评分", "整体评价", "综合评分", "综合评价", "总体满意度", "整体满意度", "培训满意度", "课程满意度", "讲师满意度", "授课满意度", "讲师评分", "讲师得分", "授课评分", "授课得分", "课程评分", "培训评分", "评教得分", "评教分数", "讲师综合得分", "总体感受", "总评"],
    ["整体评核", "讲师评核", "讲师分数", "授课分数", "训练满意度", "课程分数", "总评分数"],
    ["overall", "overall rating", "overall satisfaction", "overall evaluation", "trainer rating", "trainer score", "trainer evaluation", "instructor rating", "instructor score", "session rating", "course rating", "training satisfaction"],
  ),
  sessionName: words(
    ["场次", "期次", "批次", "期数", "培训场次", "培训期次", "培训批次", "培训班", "培训班名称", "班级", "班级名称", "开班名称", "课次", "课堂", "场次编号", "培训编号", "班次编号"],
    ["梯次", "班别名称", "训练场次", "训练梯次", "开课班别"],
    ["session", "session name", "session id", "session no", "class id", "class name", "batch", "batch name", "cohort", "intake", "training session", "training id"],
  ),
  sessionDate: words(
    ["培训日期", "培训时间", "授课日期", "授课时间", "上课日期", "上课时间", "开课日期", "开课时间", "开班日期", "课程日期", "参训日期", "评价日期", "评价时间", "填写时间", "提交时间", "提交日期", "答题时间", "试讲日期", "试讲时间"],
    ["训练日期", "训练时间", "上课日", "开课日", "填答时间", "填答日期"],
    ["training date", "session date", "class date", "course date", "date of training", "date of session", "date held", "held on", "date attended", "attended on", "rating date", "rated on", "submitted on", "submitted at", "submission date", "completion time", "lecture date", "trial date"],
  ),
  candidate: words(
    ["试讲人", "试讲人员", "试讲人姓名", "试讲者", "试讲讲师", "候选人", "候选人姓名", "讲师候选人", "候选讲师", "竞聘人", "竞聘人员", "竞聘者", "参赛人", "参赛讲师", "参赛选手", "选手", "选手姓名", "应聘讲师", "说课人", "演讲人", "被评讲师"],
    ["试教人", "试教人员", "试教讲师", "参选人", "甄选人员", "候选讲师姓名"],
    ["candidate", "candidate name", "presenter", "presenter name", "contestant", "applicant", "applicant name", "trainer candidate", "speaker"],
  ),
  judge: words(
    ["评委", "评委姓名", "评审", "评审人", "评审员", "评审专家", "评审姓名", "打分评委", "考官", "考官姓名", "评分评委", "评议人", "专家"],
    ["评审委员", "评审委员姓名", "评选委员", "考评委员"],
    ["judge", "judge name", "panelist", "panellist", "panel member", "jury", "jury member", "examiner"],
  ),
  lectureTopic: words(
    ["试讲题目", "试讲主题", "试讲课题", "试讲内容", "试讲课程", "讲题", "授课题目", "授课主题", "竞聘课题", "演讲题目", "说课题目", "参赛课题", "参赛课程"],
    ["试教主题", "试教题目", "试教单元", "演示主题"],
    ["lecture topic", "trial topic", "trial lecture", "presentation topic", "lecture title", "lesson topic", "demo topic", "demo lesson", "presentation title", "teach-back topic"],
  ),
  appraised: words(
    ["被考核人", "被考核人姓名", "被考核者", "被考评人", "被考评人姓名", "被评价人", "被评价者", "被评估人", "考核对象", "考评对象", "评价对象", "被考核讲师"],
    ["受考人", "受考核人", "受考评人", "被考绩人", "受评同仁", "受评核人"],
    ["appraisee", "appraised", "person appraised", "employee appraised", "reviewee", "ratee"],
  ),
  appraiser: words(
    ["考核人", "考核人姓名", "考核者", "考评者", "考核主管", "考评主管", "评价主管", "评估主管", "评价上级", "考核经理", "直属上级"],
    ["考绩主管", "初核主管", "复核主管", "考核长官"],
    ["appraiser", "appraised by", "appraising manager", "reviewing manager", "line manager", "rating manager", "manager", "assessed by"],
  ),
  appraisalPeriod: words(
    ["考核期", "考核期间", "考核年度", "考核季度", "考评周期", "考评期", "评价周期", "评估周期", "绩效周期", "年度", "季度", "半年度"],
    ["考绩年度", "考核年月", "评核期间", "考核季别", "季别"],
    ["appraisal period", "review period", "performance period", "rating period", "evaluation period", "quarter", "year", "half year", "fiscal year", "review cycle", "cycle"],
  ),
  appraisalScore: words(
    ["考核得分", "考核分数", "考核总分", "考核评分", "考核成绩", "考评得分", "考评分数", "考评总分", "绩效得分", "绩效分数", "绩效考核得分", "年度考核得分", "季度考核得分", "综合考核得分", "上级评分", "主管评分", "领导评分", "经理评分"],
    ["考绩分数", "考核总成绩", "主管评核分数"],
    ["appraisal score", "performance score", "performance review score", "manager score", "manager's score", "manager rating", "appraisal points", "appraisal total"],
  ),
  appraisalGrade: words(
    ["考核等级", "考核等次", "考核结果", "考评等级", "考评结果", "绩效等级", "绩效结果", "绩效考核等级", "年度考核等级", "评定等级", "评定等次", "等次", "评价等级", "综合等级", "等级"],
    ["考绩等第", "考绩等级", "考核等第", "等第"],
    ["appraisal grade", "appraisal rating", "performance rating", "performance grade", "performance level", "overall grade", "final rating", "rating band", "grade"],
  ),
  conclusion: words(
    ["结论", "考核结论", "考评结论", "评价结论", "评审结论", "评审结果", "试讲结果", "试讲结论", "评委意见", "处理意见", "聘任建议", "聘用建议", "聘任结论", "聘用结论", "任用建议", "是否录用", "是否聘用", "是否聘任", "是否通过", "是否晋级", "录用结果", "处理建议", "后续建议"],
    ["考核结语", "录取结果", "是否录取", "任用结果", "晋升建议", "甄选结果"],
    ["conclusion", "decision", "recommendation", "proposal", "verdict", "panel decision", "appointed", "passed", "accepted", "next step", "final decision"],
  ),
  remarks: words(
    ["评语", "备注", "点评", "意见", "建议", "意见建议", "意见与建议", "意见和建议", "意见及建议", "其他建议", "其他意见", "改进建议", "评价内容", "评价意见", "评委点评", "主管评语", "上级评语", "学员反馈", "反馈意见", "综合评语", "培训反馈", "课程反馈", "培训心得", "收获与建议", "最大收获", "优缺点"],
    ["备考", "讲评", "回馈", "回馈意见", "课后心得", "学员回馈", "主管讲评", "综合意见"],
    ["comment", "comments", "remark", "remarks", "feedback", "note", "notes", "suggestions", "suggestion", "what went well", "improvements", "other comments", "judge comments", "manager comments", "open feedback", "trainee feedback"],
  ),
} as const satisfies Record<string, Words>;
