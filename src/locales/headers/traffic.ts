import { words, type Words } from "./words";

/** Headers of columns of traffic by interval, counted or forecast. */
// prettier-ignore
export const trafficHeaders = {
  interval: words(
    ["时段", "时间段", "时间区间", "时间间隔", "统计时段", "时段区间", "半小时", "半小时段", "小时", "小时段", "时间片", "时点", "统计时间段", "间隔", "时间", "开始时间", "时段开始", "起始时间"],
    ["时段别", "时间区段", "时间带", "区间", "时段起点"],
    ["interval", "half hour", "half-hour", "time slot", "timeslot", "time interval", "time period", "hour", "hour of day", "hour band", "interval start", "start of interval", "time", "start time", "time band", "period"],
  ),
  intervalEnd: words(
    ["时段结束", "结束时间", "时段结束时间", "终止时间", "时段止", "间隔结束", "周期结束", "统计结束日期", "统计结束时间"],
    ["时段终点"],
    ["interval end", "end of interval", "end time", "end", "period end"],
  ),
  weekday: words(
    ["星期", "周几", "星期几", "礼拜", "礼拜几", "工作日"],
    ["星期别", "周别"],
    ["weekday", "day of week", "day name", "dow", "day"],
  ),
  offered: words(
    ["呼入量", "呼入数", "呼入总量", "来电量", "来电数", "进线量", "进线数", "话务量", "总话务量", "人工请求量", "人工呼入量", "人工进线量", "请求量", "呼叫量", "实际话务量", "实际呼入量", "实际量", "历史话务量", "进线通数", "呼入话务量", "转人工量"],
    ["来话量", "来电通数", "话务通数", "进线话务量", "实际进线量"],
    ["offered", "calls offered", "offered calls", "incoming calls", "calls received", "received", "inbound", "inbound calls", "calls", "volume", "call volume", "contacts", "contacts offered", "arrivals", "call arrivals", "actual calls", "actual volume", "nco", "total calls", "calls in"],
  ),
  answeredCalls: words(
    ["接通量", "接听量", "应答量", "人工接通量", "人工接听量", "接起量", "接通数", "接听数", "呼入接通量", "实际接通量"],
    ["接听通数", "接话量", "接通通数"],
    ["answered", "calls answered", "answered calls", "handled", "calls handled", "contacts handled", "nch", "answered volume"],
  ),
  forecastCalls: words(
    ["预测话务量", "预测量", "预测呼入量", "预测来电量", "预测进线量", "话务预测", "话务量预测", "预测值", "预估话务量", "预估量", "预计话务量", "预计呼入量", "预测话务", "预测数"],
    ["预估进线量", "预测通数", "预估话务", "预估来电量", "预估通数"],
    ["forecast", "forecast calls", "forecasted calls", "forecast volume", "forecasted volume", "forecast contacts", "predicted calls", "predicted volume", "expected calls", "expected volume", "projected calls", "planned calls", "fcst", "fcst calls"],
  ),
  abandoned: words(
    ["放弃量", "呼损量", "放弃数", "呼损", "放弃", "放弃通数", "呼入放弃量", "放弃率", "人工服务放弃率", "呼损率"],
    ["弃话量", "挂断量", "未接量", "弃话率"],
    ["abandoned", "abandons", "abandoned calls", "calls abandoned", "lost calls", "abandon", "abandon rate", "abandonment rate", "abandon %", "aband", "abn"],
  ),
  serviceLevel: words(
    ["服务水平", "服务水平（15秒整体接通率）", "20秒接通率", "15秒接通率", "30秒接通率", "20s服务水平", "接通率", "20s接通率", "vip20秒接通率", "sla", "服务水准", "应答率", "20秒应答率", "及时接通率", "20秒服务水平"],
    ["服务水准率", "20秒接听率", "20秒服务水准"],
    ["service level", "sl", "sl %", "sl%", "service level %", "sla", "sla %", "answered in sl", "service level 80/20", "sla achieved", "service_level"],
  ),
  patience: words(
    ["平均耐心", "平均放弃时长", "平均等待放弃时长", "放弃前等待时长", "耐心时长", "平均放弃等待时长"],
    ["平均放弃等待秒数"],
    ["patience", "average patience", "avg patience", "time to abandon", "avg time to abandon", "average time to abandon", "ata"],
  ),
  staffNeeded: words(
    ["需求人力", "所需人力", "需求人数", "所需人数", "人力需求", "需求坐席数", "所需坐席数", "应需人力", "理论人力", "需要人数"],
    ["需求席数", "人力需求数", "应需席数", "需求人次"],
    ["agents required", "required agents", "required staff", "staff required", "required", "requirement", "required fte", "fte required", "agents needed", "staffing requirement", "required headcount"],
  ),
  staffPlanned: words(
    ["排班人数", "排班人力", "在线人数", "在岗人数", "实际人力", "在班人数", "登录人数", "上班人数", "签入人数", "在席人数", "在线坐席数", "排班坐席数", "签入坐席数"],
    ["排班席数", "上线人数", "在线席数", "值机人数"],
    ["agents scheduled", "scheduled agents", "scheduled", "scheduled staff", "agents staffed", "staffed", "agents logged in", "logged in agents", "staff", "agents", "agents on shift", "positions staffed", "scheduled fte", "open positions"],
  ),
  queue: words(
    ["队列", "技能队列", "队列名称", "技能", "技能组", "技能组名称", "业务线", "业务队列", "项目队列", "专席", "专线", "热线", "业务类型"],
    ["技能群组", "伫列", "话务群组", "线别"],
    ["queue", "queue name", "skill", "skill group", "split", "split/skill", "lob", "line of business", "call type", "vdn", "hotline", "service line"],
  ),
} as const satisfies Record<string, Words>;
