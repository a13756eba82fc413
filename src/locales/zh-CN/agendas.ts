import type { AgendaWords } from "../en/agendas";
import { decimal, whole } from "../figures";

export const agendaWords: AgendaWords = {
  common: {
    date: "日期",
    time: "时间",
    course: "课程",
    venue: "场地",
    trainer: "讲师",
    people: "学员",
    ofTheTeam: "本组学员",
    noTeam: "未分组",
    labelled: (label, text) => `${label}：${text}`,
    load: (sessions, hours) => `共${whole(sessions)}场，${decimal(hours, 1)}小时。`,
    away: (places, hours) => `共${whole(places)}人次，所在场次合计${decimal(hours, 1)}小时。`,
    venueOf: (name, seats) => `${name}（${whole(seats)}座）`,
  },
  sheets: {
    trainerCalendar: {
      name: "讲师课表",
      title: "讲师课表",
      about: "每位讲师的授课安排，每人一页，可打印分发。",
    },
    trainerLoad: {
      name: "讲师负荷",
      title: "讲师负荷",
      about: "每位讲师的授课时数与平均份额对照，负荷是否均衡一目了然。",
      notes: { places: "各场学员人数之和。", equalShare: "全部授课时数除以讲师人数。" },
      chart: { title: "各讲师授课时数", hoursAxis: "小时" },
    },
    venueCalendar: {
      name: "场地课表",
      title: "场地课表",
      about: "每个场地的使用安排，每个场地一页，可张贴于门口。",
    },
    teamCalendar: {
      name: "班组课表",
      title: "班组课表",
      about: "每个班组谁在何时参加培训，每组一页，供班组长使用。",
    },
    personalTimetables: {
      name: "个人课表",
      title: "个人课表",
      about: "每个人自己的培训安排，按班组排列。按姓名筛选后打印即可分发。",
    },
  },
};
