import { words, type Words } from "./words";

/** Headers of columns about who a row is about, and what a list says of her. */
// prettier-ignore
export const peopleHeaders = {
  agentId: words(
    ["工号", "坐席工号", "座席工号", "员工工号", "员工编号", "员工编号/短号", "员工号", "话务员工号", "客服工号", "坐席编号", "坐席号", "座席号", "账号", "登录账号", "登录工号", "分机号", "考号", "人员编号", "受理员工号", "话务员编号", "坐席id", "客服id", "员工id", "被检工号", "被质检人工号", "被投诉工号", "被投诉人工号", "被投诉坐席工号", "责任人工号", "责任坐席工号", "责任工号", "受理工号", "涉及工号", "涉及坐席工号", "差错人工号", "被访谈人工号", "面谈对象工号"],
    ["员工代号", "员编", "客服编号", "专员编号", "客服专员编号", "被客诉员工编号", "被申诉员工编号"],
    ["agent id", "agentid", "agent no", "agent number", "agent code", "global id", "employee id", "employee number", "employee no", "emp id", "emp no", "emp #", "employee #", "staff #", "agent #", "emp code", "ohr id", "login id", "user id", "staff id", "staff no", "extension", "rep id", "representative id", "advisor id", "associate id", "csr id", "operator id", "badge", "agent complained about id"],
  ),
  agentName: words(
    ["姓名", "坐席姓名", "座席姓名", "话务员姓名", "员工姓名", "客服姓名", "坐席", "座席", "客服", "话务员", "受理员", "客服代表", "客服人员", "坐席人员", "接待客服", "接待客服名字-英", "客服飞书姓名", "工单当前处理人", "受理员对象", "顾问名称", "管家姓名", "客服人数", "坐席名称", "座席名称", "员工", "人员", "名字", "被检人", "被检坐席", "被质检人", "被质检员工", "被评人", "接听坐席", "受理人", "处理人", "学员", "参训人", "参训人员", "参训学员", "参训人姓名", "学员姓名", "被投诉人", "被投诉坐席", "被投诉员工", "被投诉人姓名", "涉及坐席", "涉及员工", "涉及人员", "责任人", "责任坐席", "责任人姓名", "责任员工", "差错人", "差错责任人", "访谈对象", "被访谈人", "被访谈者", "受访人", "受访者", "面谈对象", "被面谈人", "约谈对象", "被约谈人", "谈话对象", "沟通对象", "面谈员工", "访谈员工", "您的姓名", "填写人", "填表人", "答题人", "参训学员", "参训人员", "受训人"],
    ["客服专员", "专员", "专员姓名", "值机员", "线上人员", "被评核人", "受评人", "被申诉人", "被客诉人", "被客诉人员", "责任归属人", "受访人员", "受谈人", "被晤谈人", "填答人", "填答者", "受训学员", "学员名称", "受训人员"],
    ["agent", "agent name", "full name", "employee", "employee name", "emp name", "representative", "representative name", "rep", "rep name", "advisor", "advisor name", "associate", "associate name", "csr", "csr name", "operator", "consultant", "staff name", "name", "agent full name", "user name", "team member", "agent complained about", "complained agent", "agent concerned", "responsible agent", "interviewee", "interviewed", "employee interviewed", "interviewee name", "person interviewed", "respondent", "respondent name", "your name", "trainee", "attendee", "attendee name", "staff member", "trainee name", "participant", "participant name", "attendee", "attendee name", "delegate", "delegate name", "learner"],
  ),
  firstName: words(["名"], [], ["first name", "given name"]),
  lastName: words(["姓"], [], ["last name", "surname", "family name"]),
  team: words(
    ["班组", "组别", "小组", "团队", "话务员组别", "话务员团队", "场地", "项目队列", "部门", "部门名称", "所属部门", "所属班组", "所属小组", "所属团队", "分组", "组", "店铺名称", "技能组", "技能组名称", "项目组", "组名", "班组名称", "团队名称", "科室"],
    ["馆别", "课别", "组别名称", "组室", "单位", "单位名称", "所属单位", "服务单位"],
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
  mentor: words(
    ["导师", "导师姓名", "入职导师", "新人导师", "师傅", "师傅姓名", "师父", "师父姓名", "带教", "带教人", "带教人员", "带教人姓名", "带教老师", "带教师傅", "带教导师", "带教师父", "指导老师", "指导人", "传帮带师傅"],
    ["辅导员", "辅导员姓名", "带教师父", "学长姐", "学长", "指导员", "带线师父"],
    ["mentor", "mentor name", "assigned mentor", "buddy", "buddy name", "mentored by"],
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
    ["状态", "在职状态", "员工状态", "人员状态", "是否在职", "进度", "在岗状态", "是否离职"],
    ["在职情形"],
    ["status", "employment status", "employee status", "active", "agent status"],
  ),
} as const satisfies Record<string, Words>;
