/**
 * What columns are called in real sheets. The reading room compares headers with these words after folding width, case,
 * brackets, spaces, units and Traditional into Simplified characters; `zh-TW` therefore lists only words that differ, not
 * characters. A word may stand under several fields: the kind of table and the cells decide.
 */
type Words = {
  readonly "zh-CN": readonly string[];
  readonly "zh-TW": readonly string[];
  readonly en: readonly string[];
};

const words = (
  simplified: readonly string[],
  traditional: readonly string[],
  en: readonly string[],
): Words => ({ "zh-CN": simplified, "zh-TW": traditional, en });

// prettier-ignore
export const headerSynonyms = {
  agentId: words(
    ["工号", "坐席工号", "座席工号", "员工工号", "员工编号", "员工编号/短号", "员工号", "话务员工号", "客服工号", "坐席编号", "坐席号", "座席号", "账号", "登录账号", "登录工号", "分机号", "考号", "人员编号", "受理员工号", "话务员编号", "坐席id", "客服id", "员工id", "被检工号", "被质检人工号"],
    ["员工代号", "员编", "客服编号", "专员编号", "客服专员编号"],
    ["agent id", "agentid", "agent no", "agent number", "agent code", "global id", "employee id", "employee number", "employee no", "emp id", "emp no", "emp code", "ohr id", "login id", "user id", "staff id", "staff no", "extension", "rep id", "representative id", "advisor id", "associate id", "csr id", "operator id", "badge"],
  ),
  agentName: words(
    ["姓名", "坐席姓名", "座席姓名", "话务员姓名", "员工姓名", "客服姓名", "坐席", "座席", "客服", "话务员", "受理员", "客服代表", "客服人员", "坐席人员", "接待客服", "接待客服名字-英", "客服飞书姓名", "工单当前处理人", "受理员对象", "顾问名称", "管家姓名", "客服人数", "坐席名称", "座席名称", "员工", "人员", "名字", "被检人", "被检坐席", "被质检人", "被质检员工", "被评人", "接听坐席", "受理人", "处理人", "学员", "学员姓名"],
    ["客服专员", "专员", "专员姓名", "值机员", "线上人员", "被评核人", "受评人"],
    ["agent", "agent name", "full name", "employee", "employee name", "emp name", "representative", "representative name", "rep", "rep name", "advisor", "advisor name", "associate", "associate name", "csr", "csr name", "operator", "consultant", "staff name", "name", "agent full name", "user name", "team member"],
  ),
  firstName: words(["名"], [], ["first name", "given name"]),
  lastName: words(["姓"], [], ["last name", "surname", "family name"]),
  team: words(
    ["班组", "组别", "小组", "团队", "话务员组别", "话务员团队", "场地", "项目队列", "部门", "部门名称", "所属部门", "所属班组", "所属小组", "所属团队", "分组", "组", "店铺名称", "技能组", "技能组名称", "项目组", "组名", "班组名称", "团队名称", "科室"],
    ["馆别", "课别", "组别名称", "组室"],
    ["team", "team name", "group", "group name", "department", "dept", "process", "process/role", "lob", "line of business", "skill group", "queue", "call center", "unit", "squad"],
  ),
  branch: words(
    ["分公司", "分行", "分中心", "分部", "地区", "区域", "中心", "网点", "机构", "省份", "城市", "职场", "所属中心", "所属分公司", "所属机构", "站点"],
    ["分处", "据点", "营运点"],
    ["branch", "branch name", "location", "site", "region", "office", "center", "centre", "city"],
  ),
  leader: words(
    ["班长", "班组长", "受理员班长", "所属组长", "组长", "组长姓名", "班长姓名", "主管", "主管姓名", "直属主管", "直属上级", "上级", "负责人", "团队长", "团队主管", "带班", "带班班长", "督导", "经理"],
    ["组长名称", "直属长官", "值班主管"],
    ["leader", "team lead", "team leader", "team leader name", "supervisor", "supervisor name", "manager", "manager name", "tl", "tl name", "reports to", "line manager", "domesticteamlead1", "coach"],
  ),
  level: words(
    ["等级", "级别", "星级", "预估等级", "d级", "职级", "坐席等级", "技能等级", "员工等级", "员工星级"],
    ["职等", "阶级"],
    ["level", "grade", "tier", "band", "skill level"],
  ),
  jobTitle: words(
    ["职务", "岗位", "职位", "岗位名称", "岗位类型", "角色", "岗位角色"],
    ["职称", "职务名称"],
    ["title", "job title", "position", "role", "designation"],
  ),
  hiredOn: words(
    ["入职日期", "入职时间", "入司日期", "上岗日期", "到岗日期", "入司时间", "上岗时间", "参加工作日期"],
    ["到职日", "到职日期", "报到日", "入职日"],
    ["start date", "hire date", "hired on", "joining date", "date of joining", "doj", "date joined", "join date", "date hired", "onboard date", "employment date"],
  ),
  leftOn: words(["离职日期", "离职时间"], ["离职日"], ["leaving date", "termination date", "end date", "last day", "date left"]),
  status: words(
    ["状态", "在职状态", "员工状态", "人员状态", "是否在职", "在岗状态", "是否离职"],
    ["在职情形"],
    ["status", "employment status", "employee status", "active", "agent status"],
  ),
  recordId: words(
    ["录音号", "录音编号", "录音流水号", "录音id", "流水号", "通话流水号", "通话编号", "来电编号", "工单号", "工单编号", "会话id", "通话id", "质检编号", "质检单号", "呼叫流水号", "呼叫id", "记录编号"],
    ["录音档号", "案件编号", "进线编号"],
    ["call id", "call number", "call no", "callid", "recording id", "interaction id", "contact id", "conversation id", "ticket id", "case id", "session id", "evaluation id", "review id", "audit id", "ucid"],
  ),
  date: words(
    ["日期", "通话日期", "来电日期", "呼叫日期", "质检日期", "评分日期", "质检时间", "通话时间", "来电时间", "呼叫时间", "开始时间", "通话开始时间", "受理时间", "受理日期", "录音时间", "录音日期", "监听日期", "评估日期", "服务日期", "统计日期", "工作日期", "排班日期", "班次日期", "抽检日期", "考核日期"],
    ["进线日期", "进线时间", "评核日期", "侧听日期", "班别日期"],
    ["date", "call date", "date of call", "call datetime", "datetime", "date time", "timestamp", "start time", "call start", "call start time", "review date", "date reviewed", "evaluation date", "eval date", "date evaluated", "date of evaluation", "audit date", "monitoring date", "qa date", "shift date", "work date", "day", "contact date", "interaction date", "created at", "created"],
  ),
  time: words(
    ["时间", "通话时间", "来电时间", "呼叫时间", "开始时间", "时刻"],
    ["进线时间"],
    ["time", "call time", "time of call", "start time", "time of day"],
  ),
  month: words(
    ["月份", "月", "周期", "统计周期", "统计月份", "考核月份", "考核周期", "期间", "账期", "年月", "所属月份"],
    ["统计期间", "考核月"],
    ["month", "period", "reporting period", "year month", "reporting month"],
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
    ["satisfaction", "satisfaction rating", "csat", "csat score", "csat rating", "customer satisfaction", "satisfaction score", "customer rating", "rating", "avg rating", "avg csat", "average satisfaction", "customer satisfaction score", "csat %"],
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
    ["后处理时间", "平均后处理时间", "平均话后处理"],
    ["acw", "avg acw", "average acw", "after call work", "wrap up time", "wrap time", "avg wrap", "acw time"],
  ),
  speedOfAnswer: words(
    ["应答时长", "平均应答时长", "响应时长", "平均响应时长", "接听时长", "平均排队时间", "平均接听速度", "应答速度", "振铃时长", "平均振铃时长"],
    ["平均应答秒数"],
    ["speed of answer", "asa", "average speed of answer", "avg speed of answer", "response time", "answer speed", "wait time", "ring time"],
  ),
  evaluator: words(
    ["质检员", "质检人", "质检人员", "质检员姓名", "评分人", "评分员", "评估人", "评价人", "稽核人", "稽核员", "审核人", "监听人", "监听员", "质检专员", "质检员工号", "抽检人", "考评人"],
    ["评核人", "评核员", "评核人员", "评核主管", "品检员", "品检人", "品检人员", "品检专员", "品管员", "品管人员", "品管专员", "侧听人", "侧听人员", "质检主管", "评分主管"],
    ["evaluator", "reviewer", "auditor", "qa", "qa name", "quality analyst", "qa analyst", "qa evaluator", "evaluated by", "reviewed by", "assessor", "scored by", "monitor", "evaluator name", "reviewer name", "auditor name"],
  ),
  qaScore: words(
    ["质检得分", "质检总分", "平均质检得分", "质检平均分", "质检分", "拨测综合得分", "质检成绩", "质检分数", "稽核得分", "监听得分", "质检评分", "录音得分", "质检均分", "监听成绩", "质量得分", "质检最终得分"],
    ["品质分数", "品检分数", "侧听分数", "评核分数", "质检总得分", "品管分数"],
    ["qa score", "quality score", "overall qa score", "overall quality score", "qa total", "audit score", "evaluation score", "monitoring score", "call quality score", "quality", "qa %", "avg qa score", "average qa score", "quality assurance score"],
  ),
  score: words(
    ["得分", "总分", "分数", "平均分", "成绩", "评分", "总得分", "最终得分", "综合得分", "合计得分"],
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
    ["简讯发送率", "问卷发送率"],
    ["survey sent", "survey sent rate", "survey sms sent", "sms sent rate", "survey invite rate", "survey invitation rate", "survey-sms sent"],
  ),
  adherence: words(
    ["排班吻合率", "遵时率", "排班遵守率", "时间遵从率", "排班契合度", "班表吻合率", "遵从率", "班务遵守率", "工时遵从度"],
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
  trainerName: words(
    ["讲师", "讲师姓名", "培训师", "培训师姓名", "内训师", "内训师姓名", "培训讲师", "授课人", "授课讲师", "教员", "导师"],
    ["讲师名称", "训练师", "教育训练讲师", "讲师名字"],
    ["trainer", "trainer name", "instructor", "instructor name", "facilitator"],
  ),
  trainerId: words(["讲师编号", "讲师工号", "培训师编号"], ["讲师代号"], ["trainer id", "instructor id"]),
  trainerKind: words(
    ["讲师类型", "类型", "专兼职", "专职/兼职", "性质", "讲师性质", "讲师类别"],
    ["专任/兼任", "讲师别"],
    ["type", "trainer type", "employment", "full-time/part-time", "kind", "full time or part time"],
  ),
  skills: words(
    ["技能", "擅长", "擅长领域", "擅长课程", "授课方向", "可授课程", "授课课程", "可讲课程", "专业领域", "授课范围", "技能标签", "擅长主题"],
    ["专长", "可授课科目", "授课主题"],
    ["skills", "skill", "topics", "can teach", "courses", "expertise", "subjects", "specialty", "specialties"],
  ),
  dailyLimit: words(
    ["每日上限", "日授课上限", "每日最多课时", "每日最多分钟", "每日课时上限", "日课时上限"],
    ["每日授课上限", "每日时数上限"],
    ["max per day", "daily limit", "max minutes per day", "max hours per day", "daily max"],
  ),
  weeklyLimit: words(
    ["每周上限", "周授课上限", "每周最多课时", "每周最多分钟", "每周课时上限", "周课时上限"],
    ["每周授课上限", "每周时数上限"],
    ["max per week", "weekly limit", "max minutes per week", "max hours per week", "weekly max"],
  ),
  availability: words(
    ["可授课时间", "可用时间", "可排时间", "空闲时间", "可安排时间"],
    ["可授课时段", "可排时段"],
    ["availability", "available", "available times", "available hours", "available days"],
  ),
  venueName: words(
    ["场地", "场地名称", "教室", "教室名称", "培训室", "培训教室", "会议室", "会议室名称", "培训场地", "地点", "培训地点"],
    ["教室别", "训练教室", "场地别"],
    ["venue", "venue name", "room", "room name", "training room", "meeting room", "classroom", "location"],
  ),
  seats: words(
    ["座位数", "座位", "容纳人数", "容量", "可容纳人数", "人数上限", "最多人数", "席位", "席位数", "最大人数", "人数"],
    ["座位人数", "可容纳"],
    ["seats", "capacity", "max seats", "max participants", "max trainees", "max attendees", "size", "number of seats", "class size"],
  ),
  courseName: words(
    ["课程", "课程名称", "课程名", "培训课程", "课题", "培训项目", "培训名称", "课程主题"],
    ["课程标题", "训练课程"],
    ["course", "course name", "course title", "training", "training course", "module", "title", "class"],
  ),
  courseId: words(["课程编号", "课程代码", "课程号"], ["课程代号"], ["course id", "course code", "course no"]),
  topic: words(
    ["主题", "内容", "培训内容", "针对问题", "对应指标", "对应质检项", "知识点", "课程内容", "培训主题", "对应项目"],
    ["训练内容", "对应评核项目"],
    ["topic", "subject", "content", "addresses", "criterion", "covers", "skill addressed"],
  ),
  method: words(
    ["方式", "培训方式", "授课方式", "教学方式", "形式", "培训形式", "授课形式", "培训方法"],
    ["训练方式", "上课方式"],
    ["method", "format", "delivery", "mode", "training method", "delivery method"],
  ),
  minutes: words(
    ["时长", "课时", "课程时长", "培训时长", "学时", "授课时长"],
    ["训练时数", "课程时数", "时数"],
    ["minutes", "duration", "length", "course length", "hours", "duration minutes"],
  ),
  deadline: words(
    ["截止日期", "完成期限", "最晚完成", "截止时间", "最晚日期", "完成时限"],
    ["完成期限日", "截止日"],
    ["deadline", "due", "due date", "complete by", "finish by"],
  ),
  shiftCode: words(
    ["班次", "班次代码", "班次编号", "班次名称", "班别", "班种", "班次代号", "排班"],
    ["班别代码", "班别代号", "班别名称"],
    ["shift", "shift code", "shift name", "shift id", "shift type", "roster code", "code"],
  ),
  shiftStart: words(
    ["上班", "上班时间", "开始时间", "开始", "起始时间", "班次开始", "上班时刻"],
    ["上班时点"],
    ["start", "start time", "shift start", "begin", "from", "time in", "clock in"],
  ),
  shiftEnd: words(
    ["下班", "下班时间", "结束时间", "结束", "终止时间", "班次结束", "下班时刻"],
    ["下班时点"],
    ["end", "end time", "shift end", "finish", "to", "until", "time out", "clock out"],
  ),
  /** Known to be of no use here, so that near spelling never takes them for something else. */
  ignored: words(
    ["序号", "编号", "备注", "说明", "性别", "年龄", "学历", "教育程度", "电话", "手机", "手机号", "联系电话", "来电号码", "主叫号码", "客户号", "客户编号", "客户姓名", "客户名称", "邮箱", "身份证号", "排名", "名次", "扣分", "加分", "质检评语", "评语", "问题描述", "渠道名称", "在职时长", "司龄", "工龄", "周几", "星期"],
    ["备考", "顾客编号", "客户代号", "行动电话", "电子邮件", "年资"],
    ["no", "no.", "#", "sn", "s.no", "sr no", "serial no", "index", "remark", "remarks", "comment", "comments", "note", "notes", "gender", "sex", "age", "phone", "phone number", "mobile", "email", "customer", "customer id", "customer name", "customer number", "account", "purchase amount", "amount", "fy", "rank", "ranking", "day of week", "weekday", "experience years", "years of experience", "feedback", "auditor comment", "row labels"],
  ),
} as const satisfies Record<string, Words>;

/** What a column can be. "criterion" and "rosterDay" are told by place and content, not by a word. */
export type FieldId = keyof typeof headerSynonyms | "criterion" | "rosterDay";
