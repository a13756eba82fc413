import { words, type Words } from "./words";

/** Headers of columns about calls, reviews and the figures made of them. */
// prettier-ignore
export const callsAndScoresHeaders = {
  recordId: words(
    ["录音号", "录音编号", "录音流水号", "录音id", "流水号", "通话流水号", "通话编号", "来电编号", "工单号", "工单编号", "会话id", "通话id", "质检编号", "质检单号", "呼叫流水号", "呼叫id", "记录编号"],
    ["录音档号", "案件编号", "进线编号"],
    ["call id", "call number", "call no", "callid", "recording id", "interaction id", "contact id", "conversation id", "ticket id", "ticket no", "ticket number", "case id", "session id", "evaluation id", "review id", "audit id", "ucid"],
  ),
  date: words(
    ["日期", "通话日期", "来电日期", "呼叫日期", "质检日期", "评分日期", "质检时间", "通话时间", "来电时间", "呼叫时间", "开始时间", "通话开始时间", "受理时间", "受理日期", "录音时间", "录音日期", "监听日期", "评估日期", "服务日期", "统计日期", "工作日期", "排班日期", "班次日期", "抽检日期", "考试日期", "考试时间", "测验日期", "测验时间", "演练日期", "演练时间", "测试日期", "测试时间", "考核日期", "投诉日期", "投诉时间", "投诉受理时间", "投诉受理日期", "接诉日期", "接诉时间", "稽核日期", "稽核时间", "差错日期", "发现日期", "发生日期", "发生时间", "访谈日期", "访谈时间", "面谈日期", "面谈时间", "约谈日期", "谈话日期", "谈话时间", "沟通日期"],
    ["进线日期", "演练日", "测试日", "测验日", "进线时间", "评核日期", "侧听日期", "班别日期", "客诉日期", "客诉时间", "申诉日期", "晤谈日期", "晤谈时间"],
    ["date", "call date", "date of call", "call datetime", "datetime", "date time", "timestamp", "start time", "call start", "call start time", "review date", "date reviewed", "evaluation date", "eval date", "date evaluated", "date of evaluation", "audit date", "monitoring date", "qa date", "shift date", "work date", "day", "contact date", "interaction date", "created at", "created", "complaint date", "date of complaint", "date received", "received on", "received date", "incident date", "finding date", "interview date", "date of interview", "meeting date", "audited on", "when", "exam date", "quiz date", "test date", "date of test", "date tested", "tested on"],
  ),
  time: words(
    ["时间", "通话时间", "来电时间", "呼叫时间", "开始时间", "时刻"],
    ["进线时间"],
    ["time", "call time", "time of call", "start time", "time of day"],
  ),
  month: words(
    ["月份", "月", "周期", "统计周期", "统计月份", "考核月份", "考核周期", "期间", "账期", "年月", "所属月份", "间隔开始", "周期开始", "统计开始日期", "统计开始时间", "季度", "统计季度", "考核季度"],
    ["统计期间", "考核月", "季别"],
    ["month", "quarter", "fiscal quarter", "period", "reporting period", "year month", "reporting month", "interval start", "period start"],
  ),
  businessType: words(
    ["业务类型", "问题类型", "作业领域", "小结分类", "小结项目", "通话类型", "话型", "工单类型", "一级分类", "二级分类", "受理类型", "业务分类", "来电原因", "咨询类型", "业务种类", "来电类型", "服务类型", "分维", "业务", "业务场景", "诉求类型"],
    ["进线原因", "来电别", "话务类型", "业务别"],
    ["topic", "category", "reason", "call reason", "contact reason", "call type", "media type", "channel", "channel name", "issue type", "business type", "disposition", "query type", "wrap up", "wrap up code", "call topic", "reason for call"],
  ),
  answered: words(
    ["是否接通", "是否应答", "接通", "是否接听", "接听状态", "接通状态"],
    ["是否接起"],
    ["answered", "answered y/n", "call answered", "is answered", "picked up"],
  ),
  resolved: words(
    ["是否解决", "是否一次解决", "是否首次解决", "问题是否解决", "一次性解决"],
    ["是否一次完成", "是否首解"],
    ["resolved", "is resolved", "issue resolved", "first call resolved", "resolved y/n", "fcr y/n"],
  ),
  satisfaction: words(
    ["满意度", "客户满意度", "满意度评分", "满意度得分", "满意度评价", "挂机满意率", "满意率", "满意度指数", "综合满意度", "客户评分", "评价分", "客户评价", "服务评价", "用户满意度", "挂机满意度"],
    ["满意度分数", "顾客满意度"],
    ["satisfaction", "satisfaction rating", "csat", "csat score", "csat rating", "customer satisfaction", "satisfaction score", "customer rating", "rating", "avg rating", "avg csat", "average satisfaction", "customer satisfaction score", "csat %", "feedback score", "feedback rating", "feedback 1-5", "feedback 1-10"],
  ),
  talkTime: words(
    ["通话时长", "平均通话时长", "dcc平均通话时长", "平均交谈时长", "交谈时长", "通话均长", "通话时间长度", "录音时长", "平均通话时间", "通话秒数", "人均通话时长"],
    ["通话长度", "通话分钟数"],
    ["talk time", "avg talk", "avg talk time", "avg talk duration", "average talk time", "att", "call duration", "duration", "call length", "talk duration", "average call duration", "avg call duration"],
  ),
  handleTime: words(
    ["处理时长", "平均处理时长", "平均处理时间", "平均办理时长", "aht", "平均处理时长aht", "平均服务时长", "处理时间"],
    ["平均处理秒数"],
    ["aht", "avg handle", "avg handle time", "average handle time", "average handling time", "handle time", "handling time", "avg handling time", "handle duration"],
  ),
  holdTime: words(
    ["平均持线时长", "平均保持时长", "保持时长", "总通话保持时长", "持线时长", "等待时长"],
    ["保留时长", "平均保留时长"],
    ["hold time", "avg hold", "avg hold time", "average hold time", "held", "hold"],
  ),
  afterCallWork: words(
    ["平均事后处理时长", "平均话后处理时长", "话后处理时长", "事后处理时长", "话后时长", "平均话后时长", "整理时长", "平均整理时长", "acw"],
    ["后处理时间", "平均后处理时间", "平均话后处理时间", "平均话后处理"],
    ["acw", "avg acw", "average acw", "after call work", "wrap up time", "wrap time", "avg wrap", "acw time"],
  ),
  speedOfAnswer: words(
    ["应答时长", "平均应答时长", "响应时长", "平均响应时长", "接听时长", "平均排队时间", "平均接听速度", "应答速度", "振铃时长", "平均振铃时长"],
    ["平均应答秒数"],
    ["speed of answer", "asa", "average speed of answer", "avg speed of answer", "response time", "answer speed", "wait time", "ring time"],
  ),
  evaluator: words(
    ["质检员", "质检人", "质检人员", "质检员姓名", "评分人", "评分员", "评估人", "评价人", "稽核人", "稽核员", "审核人", "监听人", "监听员", "质检专员", "质检员工号", "抽检人", "考评人"],
    ["评核人", "评核员", "评核人员", "评核主管", "品检员", "品检人", "品检人员", "品检专员", "品管员", "品管人员", "品管专员", "侧听人", "侧听人员", "稽核人员", "质检主管", "评分主管"],
    ["evaluator", "reviewer", "auditor", "qa", "qa name", "quality analyst", "qa analyst", "qa evaluator", "evaluated by", "reviewed by", "assessor", "scored by", "monitor", "evaluator name", "reviewer name", "auditor name"],
  ),
  qaScore: words(
    ["质检得分", "质检总分", "平均质检得分", "质检平均分", "质检分", "拨测综合得分", "质检成绩", "质检分数", "稽核得分", "监听得分", "质检评分", "录音得分", "质检均分", "监听成绩", "质量得分", "质检最终得分"],
    ["品质分数", "品检分数", "侧听分数", "评核分数", "质检总得分", "品管分数"],
    ["qa score", "quality score", "overall qa score", "overall quality score", "qa total", "audit score", "evaluation score", "monitoring score", "call quality score", "quality", "qa %", "avg qa score", "average qa score", "quality assurance score"],
  ),
  score: words(
    ["得分", "总分", "分数", "平均分", "平均分数", "平均得分", "成绩", "评分", "总得分", "最终得分", "综合得分", "合计得分"],
    ["总成绩", "总计得分"],
    ["score", "total score", "overall score", "final score", "points", "total points", "avg score", "average score"],
  ),
  observationOnly: words(
    ["仅观察", "观察样本", "观察", "是否观察", "是否仅观察", "仅供观察", "不计分", "是否观察样本"],
    ["仅供参考", "观察件"],
    ["observation only", "observation", "observed only", "not scored", "is observation"],
  ),
  scoredFlag: words(
    ["是否计分", "是否计入绩效", "计入绩效", "是否计入成绩", "是否评分", "计分", "样本类型", "质检类型", "质检方式"],
    ["是否列计", "是否列入绩效", "评核类型", "评核方式", "品检类型"],
    ["scored", "counts", "counts in performance", "is scored", "scored or observation", "sample type", "evaluation type", "review type", "review kind", "monitoring type", "scored or observation only"],
  ),
  callsHandled: words(
    ["接听量", "通话量", "话务量", "呼入接通次数", "呼入接通量", "呼入次数", "人工接通量", "人工服务量", "座席应答电话数", "月度接听量", "话量", "受理量", "接起量", "应答量", "处理量", "工单总数", "总会话量", "人工请求量", "通话次数", "接听电话量", "接听数", "接听次数", "来电数", "呼入量", "接待量"],
    ["进线量", "接听通数", "通话通数", "通数", "接话量"],
    ["calls", "calls handled", "calls answered", "calls rec.", "calls taken", "handled", "call volume", "volume", "answered calls", "contacts handled", "number of calls", "# of calls", "call count", "total calls", "inbound calls", "answered"],
  ),
  complaints: words(
    ["投诉量", "投诉数", "投诉次数", "被投诉次数", "有效投诉", "有责投诉", "有效投诉量", "投诉件数", "投诉", "客户投诉", "全年实时投诉量"],
    ["客诉", "客诉件数", "申诉件数", "客诉数", "抱怨件数"],
    ["complaints", "complaint", "complaint count", "number of complaints", "# complaints", "customer complaints"],
  ),
  auditErrors: words(
    ["差错数", "差错量", "质检差错数", "致命差错数", "稽核差错数", "稽核差错", "差错次数", "工单差错", "业务差错数", "差错"],
    ["错误件数", "稽核错误数"],
    ["audit errors", "errors", "critical errors", "error count", "number of errors", "fatal errors", "audit error"],
  ),
  surveySent: words(
    ["短信发送率", "评价短信发送率", "邀评率", "满意度短信发送率", "推送率", "评价邀请率", "短信推送率", "满意度推送率", "邀请评价率", "短信邀评率"],
    ["简讯发送率", "满意度简讯发送率", "问卷发送率"],
    ["survey sent", "survey sent rate", "survey sms sent", "sms sent rate", "survey invite rate", "survey invitation rate", "survey-sms sent"],
  ),
  adherence: words(
    ["排班吻合率", "遵时率", "排班遵守率", "排班遵循率", "班表遵循率", "班表遵守率", "时间遵从率", "排班契合度", "班表吻合率", "遵从率", "班务遵守率", "工时遵从度"],
    ["班表遵守率", "遵循率"],
    ["adherence", "schedule adherence", "adherence rate", "adherence %", "adherance"],
  ),
  resolution: words(
    ["一次解决率", "一次性解决率", "首次解决率", "解决率", "问题解决率", "首解率"],
    ["一次完成率", "首通解决率"],
    ["fcr", "first call resolution", "first contact resolution", "resolution rate", "fcr rate", "fcr %", "resolution", "issue resolution"],
  ),
  transfers: words(
    ["转接量", "转接次数", "被转接的电话数量", "转接数", "转人工次数", "转接电话数"],
    ["转接通数"],
    ["transfers", "transferred", "transfer count", "calls transferred", "number of transfers"],
  ),
  attendance: words(
    ["出勤率", "到岗率"],
    [],
    ["attendance", "attendance rate", "attendance %"],
  ),
} as const satisfies Record<string, Words>;
