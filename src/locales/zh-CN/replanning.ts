import type { BrokenPlace, BrokenRule } from "../../domain/replanning/broken-rules";
import type { EditProblem } from "../../domain/replanning/previous-timetable";
import { unreachable } from "../../foundation/result";
import type {
  PlanChangesColumns,
  PlanChangesWords,
  PlanCheckWords,
  TimetableColumns,
  TimetableWords,
} from "../en/replanning";
import { whole } from "../figures";

export const timetableWords: TimetableWords = {
  name: "培训排期",
  title: "培训排期表",
  about:
    "全部场次及学员。日期、开始时间、讲师、场地、锁定、实到人数和备注可由您修改。重新生成计划时，您改过或锁定的场次保持不变。修改违反表内可查的规则时，“检查”一列变红；窗格中的“检查我的修改”会核对全部规则并说明原因。",
  headerNotes: {
    edit: "可修改。改动日期、开始时间、讲师或场地后，该场次视为已锁定。",
    locked: "填“是”：下次生成计划时该场次不动。留空：可以调整，但尽量少动。",
    attended: "实到人数。填 0 表示未举办，学员将重新安排。",
    check:
      "随修改即时更新。表内看不到的规则（班次、离线人数、先后顺序、截止日期）请用“检查我的修改”。",
  },
  checks: {
    ok: "正常",
    edited: "已修改",
    notReadable: "无法识别",
    outsidePlan: "不在计划日期内",
    intoThePast: "日期已过",
    trainerTwice: "讲师时间冲突",
    venueTwice: "场地时间冲突",
    tooMany: "人数超过座位数",
  },
};

export const timetableColumns: TimetableColumns = {
  locked: "锁定",
  attended: "实到人数",
  check: "检查",
  minutes: "时长（分钟）",
  places: "签到表行数",
  plannedDate: "原定日期",
  plannedStart: "原定开始时间",
  plannedTrainer: "原定讲师",
  plannedVenue: "原定场地",
};

export const planChangesWords: PlanChangesWords = {
  name: "变更清单",
  title: "与上次计划相比的变更",
  about:
    "与上次排期相比安排有变的人员：原来通知的是什么、现在是什么、为什么。未列出的人员安排不变。",
  first: "此前没有排期表，尚未通知过任何人。",
  nothing: "没有变更，所有人的安排与已通知的一致。",
  figures: {
    told: "此前已通知人次",
    same: "不变",
    moved: "改时间",
    place: "改讲师或场地",
    unplaced: "未能排入",
    gone: "不再需要",
    new: "新增",
  },
  kinds: {
    moved: "改时间",
    place: "改讲师或场地",
    unplaced: "未能排入",
    gone: "不再列入计划",
    new: "新增",
  },
  whys: {
    edited: "您修改了该场次。",
    absent: "该场次登记为缺席或请假。",
    "not-held": "该场次登记为未举办。",
    left: "已不在在职坐席之列。",
    unknown: "现有数据中已无此工号。",
    "need-gone": "数据已不再显示该需求。",
    "out-of-plan": "那一天已不在计划日期内。",
    "off-shift": "那个时间已不在班。",
    "trainer-gone": "讲师那个时间已不能授课。",
    "venue-gone": "该场地已不可用。",
    "in-the-way": "保留的场次占用了同一时间的学员、讲师或场地。",
    "new-need": "数据显示出上次计划没有的需求。",
    "no-place": "未找到位置，见未排入清单。",
    rearranged: "为满足整体规则或给其他人腾出位置而调整。",
  },
  place: (trainer, venue) => `${trainer} · ${venue}`,
};

export const planChangesColumns: PlanChangesColumns = {
  course: "课程",
  change: "变更",
  toldSession: "原场次",
  toldDate: "原日期",
  toldStart: "原开始时间",
  toldPlace: "原讲师、场地",
  nowSession: "现场次",
  nowDate: "现日期",
  nowStart: "现开始时间",
  nowPlace: "现讲师、场地",
  why: "原因",
};

const editProblems: Readonly<Record<EditProblem | "no-session", string>> = {
  "not-a-date": "排期表上的这个日期无法识别，仍按原定日期",
  "not-a-time": "排期表上的这个开始时间不是时间，仍按原定时间",
  "ends-after-midnight": "从这个时间开始会超过午夜，仍按原定时间",
  "unknown-trainer": "讲师名单中没有此人，仍按原定讲师",
  "unknown-venue": "没有这个场地，仍按原定场地",
  "not-yes": "“锁定”请填“是”或留空；该场次按已锁定处理",
  "not-a-count": "“实到人数”请填人数",
  "not-a-held-day": "“实际日期”应填写日期，该步骤仍按未举行处理",
  "unknown-lead": "人员名单中没有该步骤的班组长，该步骤仍按未举行处理",
  "not-yes-or-no": "此处只能填“是”或“否”，不计入",
  "no-session": "排期表的这一行不对应计划中的任何场次，或与上面某行重复",
};

export function editProblem(problem: EditProblem | "no-session"): string {
  return editProblems[problem];
}

function broken(rule: BrokenRule, at: BrokenPlace): string {
  const who = at.person ?? "有学员";
  switch (rule) {
    case "on-shift":
      return `${who}在${at.session}期间不全在班。`;
    case "time-of-day":
      return `${at.session}没有在${who}上班后一小时内开始：${at.course}应在班前进行。`;
    case "agent-once":
      return `${who}同一时间有两个场次，其中之一是${at.session}。`;
    case "trainer-once":
      return `${at.trainer}同一时间授课两场，其中之一是${at.session}。`;
    case "venue-once":
      return `${at.venue}同一时间被占用两次，其中之一是${at.session}。`;
    case "trainer-qualified":
      return at.trainer === null
        ? `${at.session}需要讲师，但没有安排。`
        : `${at.trainer}不能讲授${at.course}（${at.session}）。`;
    case "trainer-available":
      return `${at.trainer}在${at.session}的时间不能授课。`;
    case "trainer-daily-load":
      return `${at.trainer}在${at.session}当天的授课时长超过每日上限。`;
    case "trainer-weekly-load":
      return `${at.trainer}在${at.session}当周的授课时长超过每周上限。`;
    case "venue-seats":
      return at.venue === null
        ? `${at.session}需要场地，但没有安排。`
        : `${at.session}有${whole(at.people)}人，超过${at.venue}的座位数。`;
    case "same-site":
      return `${at.session}让其他地点的人员前往其场地。`;
    case "course-seats":
      return `${at.session}有${whole(at.people)}人，超过${at.course}每场的名额。`;
    case "released-heads":
      return `${at.day} ${at.time} 培训人数超过现场可离线人数。`;
    case "released-per-team":
      return `${at.day} ${at.time} 有班组的培训人数超过该组可离线人数。`;
    case "order":
      return `${who}参加${at.course}（${at.session}）时，应先完成的课程还未完成。`;
    case "not-before":
      return `${at.session}对${who}来说太早：${at.course}须等到其批次或规定的最早开课日期。`;
    case "deadline":
      return `${at.session}对${who}来说太晚：${at.course}的截止日期更早。`;
    case "outside-plan":
      return `${at.session}不在计划的日期或时段内。`;
    case "into-the-past":
      return `${at.session}被改到了已过去的日期。`;
    case "no-need":
      return `${who}在${at.session}中，但不需要${at.course}，或不是在职坐席。`;
    case "twice":
      return `${who}不止一次参加${at.course}，其中之一是${at.session}。`;
    case "trainees-differ":
      return `${at.session}的计划人数与签到表现有的${whole(at.people)}人不符。`;
    case "no-trainees":
      return `${at.session}没有学员。`;
    default:
      return unreachable(rule);
  }
}

export const planCheckWords: PlanCheckWords = {
  broken,
  fine: (session) => `${session}：已修改，没有因此违反规则。`,
  none: "此工作簿中没有陪练生成的排期表。",
  summary: (edits, breaks) =>
    breaks === 0
      ? `手工修改了${whole(edits)}个场次，全部规则均满足。`
      : `手工修改了${whole(edits)}个场次，有${whole(breaks)}处违反规则。`,
};
