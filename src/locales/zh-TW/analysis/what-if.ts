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
      return `為「${courseName(change.course)}」增加一名講師${at(change.site)}`;
    case "trainer-for-all":
      return `增加一名講師${at(change.site)}，可講授全部${whole(change.courses.length)}門缺名額的課程`;
    case "trainer-qualified":
      return `由${change.trainer}兼授「${courseName(change.course)}」`;
    case "trainer-day":
      return `每位講師每日可多授課${whole(change.minutes / 60)}小時`;
    case "trainer-week":
      return `每位講師每週可多授課${whole(change.minutes / 60)}小時`;
    case "trainers-travel":
      return "講師可到各據點授課";
    case "room-bigger":
      return `${change.room}由${whole(change.from)}個座位擴充為${whole(change.to)}個`;
    case "room-more":
      return `增加一間${whole(change.seats)}個座位的場地${at(change.site)}`;
    case "groups-larger":
      return `「${courseName(change.course)}」每班由${whole(change.from)}人放寬為${whole(change.to)}人`;
    case "deadlines-later":
      return `未排入的${whole(change.places)}人次，期限延後${whole(change.days)}天`;
    case "plan-longer":
      return `計畫週期由${whole(change.from)}週延長為${whole(change.to)}週`;
    case "day-longer":
      return `訓練時段由${clockTime(change.from)}延至${clockTime(change.to)}結束`;
    case "beside-shift":
      return `班前或班後${whole(change.to)}分鐘內可安排支薪訓練`;
    case "more-away":
      return `全中心同時受訓比例由${whole(change.from)}%放寬為${whole(change.to)}%`;
    case "more-of-team-away":
      return `各組同時受訓比例由${whole(change.from)}%放寬為${whole(change.to)}%`;
    case "lower-target":
      return `須維持的服務水準由${whole(change.from)}%降為${whole(change.to)}%`;
    default:
      return unreachable(change);
  }
}

const toTrainers = "在講師名單中新增該講師，並在可授課程中填寫此課程。";
const toSkills = "在講師名單中為該講師補上此課程。";
const toLimits = "在講師名單中提高各講師的授課上限。";
const toRules = "在設定表或窗格的「規則」中修改。";

export const whatIfWords: WhatIfWords = {
  sheet: {
    name: "可行辦法",
    title: "未排入人員的可行辦法",
    about:
      "每項改動都單獨試排：從現有計畫出發做一次短搜尋，只在為他人騰出名額時才調整已排人員。這裡的每一列都只是建議，並列明對其他人的影響，由您決定是否採用。",
    basis: (date) => `產生於${date}，以活頁簿及現行規則得出的計畫為準。`,
    headings: {
      certain: "可以確定的結論",
      tried: "試過的改動",
      sideBySide: "逐項對照",
      people: "涉及人員",
    },
  },
  columns: {
    tried: {
      number: "序號",
      change: "改動",
      placedMore: "多排入",
      unplaced: "仍未排入",
      toldAnew: "須另行通知",
      outcome: "結果",
      how: "如何實施",
    },
    people: {
      number: "序號",
      name: "姓名",
      agentId: "員工編號",
      team: "組別",
      course: "課程",
      kind: "變化",
      beforeDate: "原日期",
      beforeStart: "原開始時間",
      afterDate: "新日期",
      afterStart: "新開始時間",
    },
  },
  notes: {
    placedMore: "與現有計畫相比多排入的人次。",
    toldAnew: "已有安排而須改時間、改講師或場地，或失去名額的人次。",
  },
  summary: (missing, best) => {
    if (missing === 0) return "需要訓練的人員均已排入，無須另尋辦法。";
    const without = `有${whole(missing)}人次未排入。`;
    return best > 0
      ? `${without}僅一項改動最多可多排入${whole(best)}人次。`
      : `${without}試過的單項改動都未能多排入；延長搜尋或幾項改動並用，或許可行。`;
  },
  byNewSearch: (places) =>
    `不作任何改動、僅重新搜尋即可多排入${whole(places)}人次：請先重新產生計畫。`,
  change,
  how: {
    "trainer-for-course": toTrainers,
    "trainer-for-all": toTrainers,
    "trainer-qualified": toSkills,
    "trainer-day": toLimits,
    "trainer-week": toLimits,
    "trainers-travel": toRules,
    "room-bigger": "在訓練場地表中修改座位數。",
    "room-more": "在訓練場地表中新增該場地。",
    "groups-larger": "在課程目錄中修改。",
    "deadlines-later": "期限由課程目錄規定的，在目錄中修改；其餘隨計畫週期延長而延後。",
    "plan-longer": toRules,
    "day-longer": toRules,
    "beside-shift": toRules,
    "more-away": toRules,
    "more-of-team-away": toRules,
    "lower-target": toRules,
  },
  asSetting: (rule, value) => `將規則「${rule}」設為「${value}」。`,
  frees: (more, missing, toldAnew) =>
    `${whole(missing)}人次中可多排入${whole(more)}人次；${
      toldAnew === 0 ? "已有安排的人員不受影響。" : `須改動${whole(toldAnew)}人次的既有安排。`
    }`,
  notFound: "未找到：沒有多排入，但不證明一定排不進。",
  hopeless: "已證明：無論如何排程都無濟於事。",
  proofs: {
    notFound: "未找到，未經證明",
    impossible: {
      deadline: "已證明：期限早於計畫首日。",
      order: "已證明：須先完成的課程無法足夠早。",
      "on-shift": "已證明：期限前沒有足夠長的上班時間。",
      kept: "已證明：期限前的上班時間均被維持不變的場次占用。",
      limits: "已證明：期限前上班時，釋放上限均不允許離線。",
      trainer: "已證明：本人可參加的時間均無可授此課程的講師。",
      room: "已證明：本人可參加的時間與據點均無可用場地。",
    },
    impossibleCount: (places) =>
      `有${whole(places)}人次在現行規則下任何排程都無法排入，原因見清單逐項說明。`,
    trainers: (courses, until, people, most) =>
      `截至${until}，可講授${courses}的講師即使每班額滿，時數也至多容納${whole(people)}人次中的${whole(most)}人次：無論如何排程，至少${whole(people - most)}人次排不進。`,
    rooms: (until, people, most) =>
      `截至${until}，全部場地整日啟用也至多容納${whole(people)}人次中的${whole(most)}人次：無論如何排程，至少${whole(people - most)}人次排不進。`,
    floor: (until, people, most) =>
      `截至${until}，現場可釋放的工時至多容納${whole(people)}人次中的${whole(most)}人次：無論如何排程，至少${whole(people - most)}人次排不進。`,
    team: (team, until, people, most) =>
      `截至${until}，「${team}」組可釋放的工時至多容納${whole(people)}人次中的${whole(most)}人次：無論如何排程，至少${whole(people - most)}人次排不進。`,
    none: "未能證明這些人次一定排不進，只是未找到名額。",
    atLeast: (atLeast, missing) =>
      atLeast >= missing
        ? "已證明：在現行規則下，任何排程都無法排入更多人次。"
        : `已證明：在現行規則下，${whole(missing)}人次中至少有${whole(atLeast)}人次排不進；其餘只是未找到名額。`,
  },
  comparison: {
    asIs: "現有計畫",
    changeNumber: (number) => `改動${whole(number)}`,
    measures: {
      placed: "已排人次",
      unplaced: "未排入人次",
      people: "受訓人數",
      sessions: "場次",
      taughtHours: "講師授課時數",
      trainers: "授課講師數",
      service: "執行計畫後的服務水準",
      cost: "總代價（越低越好）",
    },
    wishes: {
      unplaced: "其中：未排入",
      changeOfTime: "其中：改時間",
      changeOfPlace: "其中：改講師或場地",
      delay: "其中：等候訓練",
      traffic: "其中：占用話務尖峰",
      sessions: "其中：場次數",
      trainers: "其中：講師人選",
      overload: "其中：講師超出平均時數",
    },
    unknown: "未知",
    differs: (moved, place, lost, found) => {
      if (moved + place + lost + found === 0) return "兩份計畫對每個人的安排都相同。";
      const parts = [
        ...(moved > 0 ? [`改時間${whole(moved)}人次`] : []),
        ...(place > 0 ? [`改講師或場地${whole(place)}人次`] : []),
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
