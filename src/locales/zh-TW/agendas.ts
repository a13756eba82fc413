import type { AgendaWords } from "../en/agendas";
import { decimal, whole } from "../figures";

export const agendaWords: AgendaWords = {
  common: {
    date: "日期",
    time: "時間",
    course: "課程",
    venue: "場地",
    trainer: "講師",
    people: "學員",
    ofTheTeam: "本組學員",
    noTeam: "未分組",
    labelled: (label, text) => `${label}：${text}`,
    load: (sessions, hours) => `共${whole(sessions)}場，${decimal(hours, 1)}小時。`,
    away: (places, hours) => `共${whole(places)}人次，所在場次合計${decimal(hours, 1)}小時。`,
    venueOf: (name, seats) => `${name}（${whole(seats)}個座位）`,
  },
  sheets: {
    trainerCalendar: {
      name: "講師課表",
      title: "講師課表",
      about: "每位講師的授課安排，每人一頁，可列印分發。",
    },
    trainerLoad: {
      name: "講師負荷",
      title: "講師負荷",
      about: "每位講師的授課時數與平均份額對照，負荷是否均衡一目了然。",
      notes: { places: "各場學員人數總和。", equalShare: "全部授課時數除以講師人數。" },
      chart: { title: "各講師授課時數", hoursAxis: "小時" },
    },
    venueCalendar: {
      name: "場地課表",
      title: "場地課表",
      about: "每個場地的使用安排，每個場地一頁，可張貼於門口。",
    },
    teamCalendar: {
      name: "組別課表",
      title: "組別課表",
      about: "各組有誰在何時參加訓練，每組一頁，供組長使用。",
    },
    personalTimetables: {
      name: "個人課表",
      title: "個人課表",
      about: "每個人自己的訓練安排，依組別排列。依姓名篩選後列印即可分發。",
    },
  },
};
