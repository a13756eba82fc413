import { words, type Words } from "./words";

/** Headers of columns about complaints and about errors that audits found. */
// prettier-ignore
export const complaintsAndAuditsHeaders = {
  complaintId: words(
    ["投诉编号", "投诉单号", "投诉工单号", "投诉工单编号", "投诉流水号", "投诉序号", "投诉件编号", "信访编号", "投诉案件号"],
    ["客诉编号", "客诉单号", "客诉案号", "申诉编号", "申诉案号"],
    ["complaint id", "complaint no", "complaint number", "complaint ref", "complaint reference", "complaint case id", "complaint case no", "complaint ticket", "grievance id", "ref", "reference", "reference no", "reference number", "case ref"],
  ),
  category: words(
    ["投诉类型", "投诉类别", "投诉分类", "投诉原因", "投诉原因分类", "投诉点", "投诉一级分类", "投诉二级分类", "投诉焦点", "差错类型", "差错类别", "差错分类", "差错项", "差错项目", "错误类型", "错误类别", "违规类型", "违规分类", "一级违规分类", "问题类别", "稽核项目", "访谈类型", "面谈类型", "谈话类型", "约谈类型", "面谈类别", "访谈类别", "问题分类", "类别", "分类"],
    ["客诉类别", "客诉类型", "客诉原因", "申诉类别", "错误别", "缺失类别", "缺失项目", "错误类别", "晤谈类型", "面谈类别"],
    ["complaint type", "complaint category", "complaint reason", "nature of complaint", "reason for complaint", "error type", "error category", "defect type", "defect category", "finding type", "finding category", "violation type", "error_type", "interview type", "conversation type", "meeting type", "coaching type", "category", "reason"],
  ),
  severity: words(
    ["严重程度", "严重等级", "严重级别", "投诉等级", "投诉级别", "投诉性质", "紧急程度", "差错等级", "差错级别", "差错性质", "差错程度", "错误等级", "错误级别", "违规等级", "违规级别", "问题等级", "问题级别", "影响程度", "致命性", "是否致命"],
    ["客诉等级", "客诉级别", "严重度", "缺失等级", "错误严重度"],
    ["severity", "severity level", "error severity", "error level", "criticality", "complaint level", "complaint severity", "priority", "impact", "critical or non-critical", "defect severity", "risk level"],
  ),
  upheld: words(
    ["是否有责", "有责无责", "有责/无责", "责任判定", "责任认定", "判责结果", "定责结果", "定责", "核实结果", "调查结果", "核查结果", "认定结果", "判定结果", "是否属实", "是否有效", "是否有效投诉", "有效性", "是否成立", "投诉是否成立", "是否客服责任", "是否坐席责任", "是否服务责任", "责任归属", "是否为有效投诉", "投诉认定"],
    ["查证结果", "查核结果", "是否可归责", "可归责", "是否归责", "责任归属判定", "客诉是否成立"],
    ["upheld", "upheld?", "complaint upheld", "valid", "is valid", "valid complaint", "valid y/n", "substantiated", "justified", "finding", "verdict", "outcome", "investigation outcome", "investigation result", "liability", "at fault", "agent at fault", "founded"],
  ),
  complaintSource: words(
    ["投诉来源", "投诉渠道", "投诉途径", "来源渠道", "受理渠道", "投诉方式", "来件渠道", "工单来源", "来源", "渠道"],
    ["客诉来源", "客诉管道", "申诉管道", "管道", "案件来源"],
    ["complaint source", "complaint channel", "source channel", "received via", "received through", "intake channel", "channel", "source"],
  ),
  handled: words(
    ["处理状态", "办理状态", "投诉状态", "工单状态", "结案状态", "办结状态", "是否办结", "是否结案", "是否闭环", "是否处理", "是否已处理", "是否处理完毕", "是否已结案", "是否整改", "整改状态", "是否关闭", "状态"],
    ["处理进度", "结案情形", "是否结案完成", "是否结案结束", "案件状态"],
    ["handled", "closed", "is closed", "case status", "ticket status", "complaint status", "resolution status", "handling status", "closure status", "resolved", "status"],
  ),
  details: words(
    ["投诉内容", "投诉描述", "投诉事由", "投诉诉求", "客户诉求", "诉求内容", "内容描述", "问题描述", "问题详情", "情况描述", "情况说明", "详情", "详细描述", "事由", "差错描述", "差错内容", "差错详情", "差错说明", "错误描述", "错误内容", "具体问题", "稽核意见", "质检评语", "违规内容", "违规描述", "案例描述", "案例说明", "案例内容", "案例背景", "案例经过", "案例详情", "案例简介", "场景描述", "情景描述", "典型场景", "通话内容", "访谈内容", "面谈内容", "谈话内容", "谈话记录", "访谈记录", "面谈记录", "沟通内容", "访谈纪要", "面谈纪要", "内容", "描述"],
    ["客诉内容", "客诉说明", "申诉内容", "案情描述", "案情说明", "缺失说明", "错误说明", "个案内容", "个案说明", "个案描述", "晤谈内容", "晤谈纪录", "面谈纪录", "访谈纪录"],
    ["complaint text", "complaint details", "complaint description", "complaint content", "what happened", "what the customer said", "customer statement", "narrative", "summary", "error detail", "error details", "error description", "finding details", "finding description", "auditor comment", "auditor comments", "audit comments", "case description", "case details", "scenario", "background", "situation", "interview notes", "notes", "discussion", "discussion notes", "discussion points", "conversation notes", "details", "detail", "description", "complaint"],
  ),
  errorCode: words(
    ["差错代码", "差错编码", "差错编号", "错误代码", "错误编码", "错误编号", "违规代码", "违规编码", "质检项编码", "扣分项代码", "差错码"],
    ["错误代号", "缺失代码", "缺失代号"],
    ["error code", "error id", "defect code", "finding code", "violation code", "fault code", "audit code", "error no"],
  ),
  deduction: words(
    ["扣分", "扣分值", "扣减分值", "扣减分数", "质检扣分", "差错扣分", "扣除分数", "扣分数", "应扣分", "实扣分"],
    ["扣点", "扣减点数"],
    ["deduction", "points deducted", "deducted points", "points lost", "score deducted", "penalty", "penalty points", "demerit", "demerit points", "marks deducted"],
  ),
  criticalErrors: words(
    ["致命差错数", "致命差错", "致命错误", "致命错误数", "致命性差错", "致命项差错", "客服侧致命差错工单量"],
    ["重大错误数", "致命缺失"],
    ["critical errors", "critical error", "fatal errors", "fatal error", "critical error count", "critical", "fatal"],
  ),
  majorErrors: words(
    ["严重差错数", "严重差错", "严重错误", "严重错误数", "重大差错", "重大差错数"],
    ["主要错误数", "主要缺失"],
    ["major errors", "major error", "major error count", "major"],
  ),
  minorErrors: words(
    ["一般差错数", "一般差错", "一般错误", "轻微差错", "轻微差错数", "非致命差错", "非致命差错数", "轻微错误"],
    ["次要错误数", "轻微缺失"],
    ["minor errors", "minor error", "minor error count", "non-critical errors", "non critical errors", "non-fatal errors", "feedback errors", "minor"],
  ),
} as const satisfies Record<string, Words>;
