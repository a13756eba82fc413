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
  name: "訓練時程",
  title: "訓練時程表",
  about:
    "全部場次及學員。日期、開始時間、講師、場地、鎖定、實到人數和備註可由您修改。重新產生計畫時，您改過或鎖定的場次維持不變。修改違反表內可查的規則時，「檢查」一欄變紅；窗格中的「檢查我的修改」會核對全部規則並說明原因。",
  headerNotes: {
    edit: "可修改。變更日期、開始時間、講師或場地後，該場次視為已鎖定。",
    locked: "填「是」：下次產生計畫時該場次不動。留空：可以調整，但盡量少動。",
    attended: "實到人數。填 0 表示未舉辦，學員將重新安排。",
    check:
      "隨修改即時更新。表內看不到的規則（班表、離線人數、先後順序、期限）請用「檢查我的修改」。",
  },
  checks: {
    ok: "正常",
    edited: "已修改",
    notReadable: "無法辨識",
    outsidePlan: "不在計畫日期內",
    intoThePast: "日期已過",
    trainerTwice: "講師時段衝突",
    venueTwice: "場地時段衝突",
    tooMany: "人數超過座位數",
  },
};

export const timetableColumns: TimetableColumns = {
  locked: "鎖定",
  attended: "實到人數",
  check: "檢查",
  minutes: "時長（分鐘）",
  places: "簽到表列數",
  plannedDate: "原定日期",
  plannedStart: "原定開始時間",
  plannedTrainer: "原定講師",
  plannedVenue: "原定場地",
};

export const planChangesWords: PlanChangesWords = {
  name: "異動清單",
  title: "與上次計畫相比的異動",
  about:
    "與上次時程相比安排有變的人員：原先通知的內容、目前的安排，以及原因。未列出的人員安排不變。",
  first: "先前沒有時程表，尚未通知過任何人。",
  nothing: "沒有異動，所有人的安排與已通知的一致。",
  figures: {
    told: "先前已通知人次",
    same: "不變",
    moved: "改時間",
    place: "改講師或場地",
    unplaced: "未能排入",
    gone: "不再需要",
    new: "新增",
  },
  kinds: {
    moved: "改時間",
    place: "改講師或場地",
    unplaced: "未能排入",
    gone: "不再列入計畫",
    new: "新增",
  },
  whys: {
    edited: "您修改了該場次。",
    absent: "該場次登記為缺席或請假。",
    "not-held": "該場次登記為未舉辦。",
    left: "已不在在職人員之列。",
    unknown: "現有資料中已無此員工編號。",
    "need-gone": "資料已不再顯示該需求。",
    "out-of-plan": "那一天已不在計畫日期內。",
    "off-shift": "那個時段已不在班。",
    "trainer-gone": "講師那個時段已無法授課。",
    "venue-gone": "該場地已無法使用。",
    "in-the-way": "保留的場次占用了同一時段的學員、講師或場地。",
    "new-need": "資料顯示出上次計畫沒有的需求。",
    "no-place": "找不到位置，請見未排入清單。",
    rearranged: "為符合整體規則或為其他人騰出位置而調整。",
  },
  place: (trainer, venue) => `${trainer} · ${venue}`,
};

export const planChangesColumns: PlanChangesColumns = {
  course: "課程",
  change: "異動",
  toldSession: "原場次",
  toldDate: "原日期",
  toldStart: "原開始時間",
  toldPlace: "原講師、場地",
  nowSession: "現場次",
  nowDate: "現日期",
  nowStart: "現開始時間",
  nowPlace: "現講師、場地",
  why: "原因",
};

const editProblems: Readonly<Record<EditProblem | "no-session", string>> = {
  "not-a-date": "時程表上的這個日期無法辨識，仍依原定日期",
  "not-a-time": "時程表上的這個開始時間不是時間，仍依原定時間",
  "ends-after-midnight": "從這個時間開始會超過午夜，仍依原定時間",
  "unknown-trainer": "講師名單中沒有此人，仍依原定講師",
  "unknown-venue": "沒有這個場地，仍依原定場地",
  "not-yes": "「鎖定」請填「是」或留空；該場次依已鎖定處理",
  "not-a-count": "「實到人數」請填人數",
  "not-a-held-day": "「實際日期」應填寫日期，該步驟仍視為尚未舉行",
  "unknown-lead": "人員名單中沒有該步驟的組長，該步驟仍視為尚未舉行",
  "not-yes-or-no": "此處只能填「是」或「否」，不列入計算",
  "no-session": "時程表的這一列不對應計畫中的任何場次，或與上方某列重複",
};

export function editProblem(problem: EditProblem | "no-session"): string {
  return editProblems[problem];
}

function broken(rule: BrokenRule, at: BrokenPlace): string {
  const who = at.person ?? "有學員";
  switch (rule) {
    case "on-shift":
      return `${who}在${at.session}期間並非全程在班。`;
    case "time-of-day":
      return `${at.session}沒有在${who}上班後一小時內開始：${at.course}應在班前進行。`;
    case "agent-once":
      return `${who}同一時段有兩個場次，其中之一是${at.session}。`;
    case "trainer-once":
      return `${at.trainer}同一時段授課兩場，其中之一是${at.session}。`;
    case "venue-once":
      return `${at.venue}同一時段被占用兩次，其中之一是${at.session}。`;
    case "trainer-qualified":
      return at.trainer === null
        ? `${at.session}需要講師，但沒有安排。`
        : `${at.trainer}不能講授${at.course}（${at.session}）。`;
    case "trainer-available":
      return `${at.trainer}在${at.session}的時段無法授課。`;
    case "trainer-daily-load":
      return `${at.trainer}在${at.session}當天的授課時數超過每日上限。`;
    case "trainer-weekly-load":
      return `${at.trainer}在${at.session}當週的授課時數超過每週上限。`;
    case "venue-seats":
      return at.venue === null
        ? `${at.session}需要場地，但沒有安排。`
        : `${at.session}有${whole(at.people)}人，超過${at.venue}的座位數。`;
    case "same-site":
      return `${at.session}讓其他據點的人員前往其場地。`;
    case "course-seats":
      return `${at.session}有${whole(at.people)}人，超過${at.course}每場的名額。`;
    case "released-heads":
      return `${at.day} ${at.time} 受訓人數超過現場可離線人數。`;
    case "released-per-team":
      return `${at.day} ${at.time} 有組別的受訓人數超過該組可離線人數。`;
    case "order":
      return `${who}參加${at.course}（${at.session}）時，應先完成的課程尚未完成。`;
    case "not-before":
      return `${at.session}對${who}來說太早：${at.course}須等到其梯次或規定的最早開課日期。`;
    case "deadline":
      return `${at.session}對${who}而言太晚：${at.course}的期限更早。`;
    case "outside-plan":
      return `${at.session}不在計畫的日期或時段內。`;
    case "into-the-past":
      return `${at.session}被改到已過去的日期。`;
    case "no-need":
      return `${who}在${at.session}中，但不需要${at.course}，或不是在職人員。`;
    case "twice":
      return `${who}不只一次參加${at.course}，其中之一是${at.session}。`;
    case "trainees-differ":
      return `${at.session}的計畫人數與簽到表現有的${whole(at.people)}人不符。`;
    case "no-trainees":
      return `${at.session}沒有學員。`;
    default:
      return unreachable(rule);
  }
}

export const planCheckWords: PlanCheckWords = {
  broken,
  fine: (session) => `${session}：已修改，並未因此違反規則。`,
  none: "此活頁簿中沒有陪練產生的時程表。",
  summary: (edits, breaks) =>
    breaks === 0
      ? `手動修改了${whole(edits)}個場次，全部規則均符合。`
      : `手動修改了${whole(edits)}個場次，有${whole(breaks)}處違反規則。`,
};
