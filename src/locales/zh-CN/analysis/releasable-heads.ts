import type { ServiceTarget } from "../../../domain/staffing/call-load";
import type { LoadNote } from "../../../domain/staffing/floor";
import { unreachable } from "../../../foundation/result";
import type {
  releasableHeadsWords as english,
  staffingNote as englishNote,
} from "../../en/analysis/releasable-heads";
import { decimal, percent, whole } from "../../figures";

const targetText = ({ share, withinSeconds }: ServiceTarget): string =>
  `${whole(withinSeconds)}秒内接起${percent(share)}`;

export const staffingNote: typeof englishNote = (note: LoadNote, target, shrinkage) => {
  switch (note.kind) {
    case "by-load": {
      const from = {
        forecast: "工作簿中的话务预测",
        history: `工作簿中的历史话务（同一星期几最多${whole(note.days)}天的平均值）`,
        "forecast-and-history": "话务预测，预测未覆盖处用历史话务",
        "call-log": `通话记录（同一星期几最多${whole(note.days)}天），并假定其包含全部来电`,
      }[note.basis];
      return `所需在线人数按爱尔兰公式计算：${targetText(target)}，话务量取自${from}；假定在班时间中有${percent(shrinkage)}不在线，班组长不接听来电。`;
    }
    case "log-is-a-sample":
      return `通话记录只包含绩效表所计通话量的${percent(note.share)}：无法得知所需在线人数。`;
    case "log-too-thin":
      return `通话记录中的全部来电只占用在班人力的${percent(note.busy)}，很可能并未包含全部来电：无法得知所需在线人数。`;
    case "no-handling-times":
      return "工作簿有话务量但没有处理时长：无法得知所需在线人数。";
    case "queues-apart":
      return `共有${whole(note.queues)}个队列：工作簿未说明谁能接哪个队列，因此假定各队列单独配人（偏保守）。如坐席可互相支援，可释放人数会更多。`;
    case "short-already":
      return `${whole(note.of)}个时段中有${whole(note.slots)}个即使不安排培训也达不到${targetText(target)}：这些时段不释放人员。`;
    default:
      return unreachable(note);
  }
};

export const releasableHeadsWords: typeof english = {
  sheet: {
    name: "可释放人数",
    title: "可释放人数",
    about:
      "逐时段列出：达到服务水平需要多少人、在班多少人、最多可安排多少人培训、本计划抽走多少人，以及对服务水平的影响（爱尔兰公式）。",
    target: (target, shrinkage) =>
      `目标：${targetText(target)}。“所需人数”已计入在班时间中${percent(shrinkage)}的损耗。`,
    unknown:
      "工作簿中没有分时段话务量，服务水平未知：只按在班人数的比例限制。请补充分时段话务量和处理时长。",
    finding: (before, withPlan, released, shortByPlan, shortBefore) =>
      `不培训时服务水平为${percent1(before)}，执行本计划后为${percent1(withPlan)}，平均每时段抽走${decimal(released, 1)}人；因本计划而不达标的时段${whole(shortByPlan)}个，不培训也不达标的时段${whole(shortBefore)}个。`,
    findingUnknown: (released) =>
      `本计划平均每时段抽走${decimal(released, 1)}人；没有分时段话务量，对服务水平的影响未知。`,
    verdicts: {
      met: "达标",
      shortByPlan: "因计划不达标",
      shortBefore: "不培训也不达标",
      unknown: "未知",
      nobody: "无人在班",
    },
    goToChart: "转到列表下方的典型日及图表",
    usualHeading: "计划期内的典型日",
    usualAbout: "各计划日的平均值；“最小余量”为该时段最紧张的一天。",
    chart: { title: "各时段人数（计划期内平均）", slotAxis: "时段起", headsAxis: "人数" },
    notes: {
      calls: "预计话务量，各队列合计。",
      days: "该数字所依据的天数；预测为1。",
      required: "在班所需人数，已计入休息等损耗；多个队列相加。",
      released: "该时段参加培训或授课的在线坐席。",
      spare: "剩余减所需；小于0即不达标。",
      before: "完全不安排培训时的按时接起比例。",
    },
  },
  columns: {
    intervals: {
      date: "日期",
      start: "时段起",
      calls: "话务量",
      handle: "平均处理时长（秒）",
      days: "天数（n）",
      onShift: "在班人数",
      required: "所需人数",
      mostReleased: "最多可释放",
      released: "计划抽走",
      left: "剩余",
      spare: "余量",
      before: "培训前服务水平",
      withPlan: "计划后服务水平",
      verdict: "是否达标",
    },
    usual: {
      start: "时段起",
      required: "所需人数",
      onShift: "在班人数",
      left: "计划后剩余",
      leastSpare: "最小余量",
      withPlan: "计划后服务水平",
    },
  },
};

function percent1(share: number): string {
  return `${decimal(share * 100, 1)}%`;
}
