import type { CourseId } from "../../../domain/curriculum/course";
import type { Change } from "../../../domain/what-if/change";
import { clockTime } from "../../../foundation/day";
import { unreachable } from "../../../foundation/result";
import type { WhatIfWords } from "../../en/analysis/what-if";
import { whole } from "../../figures";

const at = (site: string | null): string => (site === null ? "" : `（${site}）`);

function change(change: Change, courseName: (id: CourseId) => string): string {
  switch (change.kind) {
    case "trainer-for-course":
      return `为“${courseName(change.course)}”增加一名讲师${at(change.site)}`;
    case "trainer-for-all":
      return `增加一名讲师${at(change.site)}，可讲授全部${whole(change.courses.length)}门缺名额的课程`;
    case "trainer-qualified":
      return `由${change.trainer}兼授“${courseName(change.course)}”`;
    case "trainer-day":
      return `每位讲师每日可多授课${whole(change.minutes / 60)}小时`;
    case "trainer-week":
      return `每位讲师每周可多授课${whole(change.minutes / 60)}小时`;
    case "trainers-travel":
      return "讲师可到各职场授课";
    case "room-bigger":
      return `${change.room}由${whole(change.from)}座扩至${whole(change.to)}座`;
    case "room-more":
      return `增加一间${whole(change.seats)}座的场地${at(change.site)}`;
    case "groups-larger":
      return `“${courseName(change.course)}”每班由${whole(change.from)}人放宽至${whole(change.to)}人`;
    case "deadlines-later":
      return `将未排入的${whole(change.places)}人次的截止日期推后${whole(change.days)}天`;
    case "plan-longer":
      return `计划周期由${whole(change.from)}周延长至${whole(change.to)}周`;
    case "day-longer":
      return `培训时段由${clockTime(change.from)}延至${clockTime(change.to)}结束`;
    case "beside-shift":
      return `班前或班后${whole(change.to)}分钟内可安排计薪培训`;
    case "more-away":
      return `全中心同时受训比例由${whole(change.from)}%放宽至${whole(change.to)}%`;
    case "more-of-team-away":
      return `班组同时受训比例由${whole(change.from)}%放宽至${whole(change.to)}%`;
    case "lower-target":
      return `须保证的服务水平由${whole(change.from)}%降至${whole(change.to)}%`;
    default:
      return unreachable(change);
  }
}

const toTrainers = "在讲师名单中添加该讲师，并在可授课程中填写此课程。";
const toSkills = "在讲师名单中为该讲师补充此课程。";
const toLimits = "在讲师名单中提高各讲师的授课上限。";
const toRules = "在设置表或窗格的“规则”中修改。";

export const whatIfWords: WhatIfWords = {
  sheet: {
    name: "可行办法",
    title: "未排入人员的可行办法",
    about:
      "每项改动都单独试排：从现有计划出发做一次短搜索，只在为他人腾位时才调整已排人员。这里的每一行都只是建议，并列明对其他人的影响，由您决定是否采用。",
    basis: (date) => `生成于${date}，以工作簿及现行规则得出的计划为准。`,
    headings: {
      certain: "可以确定的结论",
      tried: "试过的改动",
      sideBySide: "逐项对比",
      people: "涉及人员",
    },
  },
  columns: {
    tried: {
      number: "序号",
      change: "改动",
      placedMore: "多排入",
      unplaced: "仍未排入",
      toldAnew: "须另行通知",
      outcome: "结果",
      how: "如何实施",
    },
    people: {
      number: "序号",
      name: "姓名",
      agentId: "工号",
      team: "班组",
      course: "课程",
      kind: "变化",
      beforeDate: "原日期",
      beforeStart: "原开始时间",
      afterDate: "新日期",
      afterStart: "新开始时间",
    },
  },
  notes: {
    placedMore: "与现有计划相比多排入的人次。",
    toldAnew: "已有安排而须改时间、改讲师或场地，或失去名额的人次。",
  },
  summary: (missing, best) => {
    if (missing === 0) return "需要培训的人员均已排入，无须另寻办法。";
    const without = `有${whole(missing)}人次未排入。`;
    return best > 0
      ? `${without}仅一项改动最多可多排入${whole(best)}人次。`
      : `${without}试过的单项改动都未能多排入；延长搜索或几项改动并用，或许可行。`;
  },
  byNewSearch: (places) =>
    `不作任何改动、仅重新搜索即可多排入${whole(places)}人次：请先重新生成计划。`,
  change,
  how: {
    "trainer-for-course": toTrainers,
    "trainer-for-all": toTrainers,
    "trainer-qualified": toSkills,
    "trainer-day": toLimits,
    "trainer-week": toLimits,
    "trainers-travel": toRules,
    "room-bigger": "在培训场地表中修改座位数。",
    "room-more": "在培训场地表中添加该场地。",
    "groups-larger": "在课程目录中修改。",
    "deadlines-later": "截止日期由课程目录规定的，在目录中修改；其余随计划周期延长而推后。",
    "plan-longer": toRules,
    "day-longer": toRules,
    "beside-shift": toRules,
    "more-away": toRules,
    "more-of-team-away": toRules,
    "lower-target": toRules,
  },
  asSetting: (rule, value) => `将规则“${rule}”设为“${value}”。`,
  frees: (more, missing, toldAnew) =>
    `${whole(missing)}人次中可多排入${whole(more)}人次；${
      toldAnew === 0 ? "已有安排的人员不受影响。" : `须改动${whole(toldAnew)}人次的已有安排。`
    }`,
  notFound: "未找到：没有多排入，但不证明一定排不进。",
  hopeless: "已证明：无论如何排期都无济于事。",
  proofs: {
    notFound: "未找到，未经证明",
    impossible: {
      deadline: "已证明：截止日期早于计划首日。",
      order: "已证明：须先完成的课程无法足够早。",
      "on-shift": "已证明：截止前没有足够长的在班时间。",
      kept: "已证明：截止前的在班时间均被保持不变的场次占用。",
      limits: "已证明：截止前在班时，释放上限均不允许离席。",
      trainer: "已证明：本人可参加的时间均无可授此课程的讲师。",
      room: "已证明：本人可参加的时间及职场均无可用场地。",
    },
    impossibleCount: (places) =>
      `有${whole(places)}人次在现行规则下任何排期都无法排入，原因见清单逐项说明。`,
    trainers: (courses, until, people, most) =>
      `截至${until}，可讲授${courses}的讲师即使每班满员，课时也至多容纳${whole(people)}人次中的${whole(most)}人次：无论如何排期，至少${whole(people - most)}人次排不进。`,
    rooms: (until, people, most) =>
      `截至${until}，全部场地整日启用也至多容纳${whole(people)}人次中的${whole(most)}人次：无论如何排期，至少${whole(people - most)}人次排不进。`,
    floor: (until, people, most) =>
      `截至${until}，现场可释放的工时至多容纳${whole(people)}人次中的${whole(most)}人次：无论如何排期，至少${whole(people - most)}人次排不进。`,
    team: (team, until, people, most) =>
      `截至${until}，班组“${team}”可释放的工时至多容纳${whole(people)}人次中的${whole(most)}人次：无论如何排期，至少${whole(people - most)}人次排不进。`,
    none: "未能证明这些人次一定排不进，只是未找到位置。",
    atLeast: (atLeast, missing) =>
      atLeast >= missing
        ? "已证明：在现行规则下，任何排期都无法排入更多人次。"
        : `已证明：在现行规则下，${whole(missing)}人次中至少有${whole(atLeast)}人次排不进；其余只是未找到位置。`,
  },
  comparison: {
    asIs: "现有计划",
    changeNumber: (number) => `改动${whole(number)}`,
    measures: {
      placed: "已排人次",
      unplaced: "未排入人次",
      people: "受训人数",
      sessions: "场次",
      taughtHours: "讲师课时（小时）",
      trainers: "授课讲师数",
      service: "执行计划后的服务水平",
      cost: "总代价（越低越好）",
    },
    wishes: {
      unplaced: "其中：未排入",
      changeOfTime: "其中：改时间",
      changeOfPlace: "其中：改讲师或场地",
      delay: "其中：等候培训",
      traffic: "其中：占用话务高峰",
      sessions: "其中：场次数",
      trainers: "其中：讲师人选",
      overload: "其中：讲师超出平均课时",
    },
    unknown: "未知",
    differs: (moved, place, lost, found) => {
      if (moved + place + lost + found === 0) return "两份计划对每个人的安排都相同。";
      const parts = [
        ...(moved > 0 ? [`改时间${whole(moved)}人次`] : []),
        ...(place > 0 ? [`改讲师或场地${whole(place)}人次`] : []),
        ...(lost > 0 ? [`取消${whole(lost)}人次`] : []),
        ...(found > 0 ? [`新增${whole(found)}人次`] : []),
      ];
      return `${parts.join("，")}。`;
    },
    line: (who, course, what, when) =>
      `${who} · ${course}：${what}${when === "" ? "" : `（${when}）`}`,
    from: (before, after) => `${before} → ${after}`,
  },
};
