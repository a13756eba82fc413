import { words, type Words } from "./words";

/** Headers of columns of stress tests and of self-assessments; the dimensions are the centre's own words. */
// prettier-ignore
export const practiceHeaders = {
  playedBy: words(
    ["模拟客户", "扮演人", "扮演者", "客户扮演人", "客户扮演者", "扮演班长", "扮演组长", "扮演主管", "扮演客户", "施压人", "施压人员", "压力测试人", "测试班长", "测试组长", "施测人", "施测班长", "主测人", "陪练人"],
    ["扮演奥客", "神秘客", "神秘客人员", "施测组长", "施测主管"],
    ["played by", "customer played by", "role player", "role-player", "mock customer", "mock caller", "simulated customer", "acted by", "tester", "tested by", "test lead", "stress tester"],
  ),
  scenario: words(
    ["测试场景", "模拟场景", "压力场景", "场景", "情景", "场景名称", "测试情景", "模拟情景", "演练场景", "测试情境", "客户类型", "难缠类型", "剧本"],
    ["情境", "模拟情境", "演练情境", "测试剧本", "客诉情境"],
    ["scenario", "test scenario", "mock scenario", "situation", "role play", "role-play", "script", "scene", "customer type"],
  ),
  stressScore: words(
    ["压力测试得分", "压力测试成绩", "压力测试总分", "压力测试分数", "抗压测试得分", "抗压得分", "抗压能力得分", "情景演练得分", "模拟演练得分", "压测得分"],
    ["压力测验分数", "抗压测验分数"],
    ["stress test score", "stress score", "stress test total", "role play score", "role-play score", "mock call score"],
  ),
  selfScore: words(
    ["自评分", "自评得分", "自评总分", "自评分数", "自评成绩", "自我评分", "自我评价得分", "自评", "自评等级", "自评结果", "自我评估得分", "自评平均分", "自我打分", "自己打分"],
    ["自评总成绩", "自我评核分数", "自评分数合计"],
    ["self score", "self rating", "self-rating", "self assessment score", "self-assessment score", "self evaluation score", "self-evaluation", "self assessment", "self-assessment", "own rating", "self-score", "my rating", "my overall rating", "my score", "my overall score", "overall self rating", "overall self-rating"],
  ),
  remark: words(
    ["备注", "评语", "说明", "改进建议", "点评", "评价", "综合评语", "总体评价", "自我总结", "反思", "表现描述", "测试评语"],
    ["备考", "讲评", "讲评意见"],
    ["remark", "remarks", "comment", "comments", "note", "notes", "feedback", "observations", "debrief"],
  ),
} as const satisfies Record<string, Words>;
