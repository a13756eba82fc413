import { percent, whole } from "../../figures";
import type {
  coverageWords as englishCoverage,
  dailyRelayWords as englishDailyRelay,
  knowledgeWords as englishKnowledge,
  onboardingWords as englishOnboarding,
  releaseCascadeWords as englishCascade,
} from "../../en/analysis/follow-up";

export const onboardingWords: typeof englishOnboarding = {
  sheet: {
    name: "新人訓練進程",
    title: "新人訓練進程",
    about: "逐人對照新進人員必修模組：已上、已排（日期與時間）或缺漏。",
    nobody: "沒有處於新人期的人員，或未找到到職日期。",
    sources:
      "「已上」取自活頁簿的訓練紀錄和以往計畫的簽到，不再重複安排；兩者都沒有時只知道本計畫的安排。輔導員均為建議。",
    finding: (hires, modules, incomplete) =>
      `新進人員${whole(hires)}名，每人${whole(modules)}個模組：${incomplete === 0 ? "全部涵蓋" : `${whole(incomplete)}名的計畫至少缺一個模組`}。`,
    held: (date) => (date === null ? "已上" : `已上\n${date}`),
    planned: (date, time) => `${date} ${time}`,
    missing: "缺漏",
  },
  columns: { track: { mentor: "輔導員", missing: "缺漏模組數" } },
};

export const releaseCascadeWords: typeof englishCascade = {
  sheet: {
    name: "版本發布訓練",
    title: "版本發布逐級訓練",
    about:
      "每次系統或業務版本上線前如何傳達給所有相關人員：組長先學，再於班前會傳達給組員，其餘人員看短影音，月底測驗。",
    nothing: "活頁簿中沒有需要在計畫期間訓練的版本發布。",
    finding: (releases, leads, unplaced, told, byMeeting, byVideo) =>
      `版本發布${whole(releases)}項：組長${whole(leads)}人次${unplaced === 0 ? "" : `（其中${whole(unplaced)}人次未排上）`}；已傳達${whole(told)}人次，待班前會傳達${whole(byMeeting)}人次，待看短影音${whole(byVideo)}人次。`,
    guessed: (audience) => `${audience}（沒有同名的組別、分行或職等：以全員處理）`,
    everybody: "全員",
    stepsHeading: "組長場次與班前會",
    stepsAbout:
      "班前會在「時間」所示班別開始之前召開，不占用接線時間。夜班、上線前休假或沒有組長的人員改看短影音（見「全天候微課涵蓋」）。步驟完成後請填寫「實際日期」：該步驟予以保留，相關人員不再重複安排。",
    steps: { lead: "組長學習", meeting: (time) => `${time}班別的班前會` },
    noPlace: "未排上，見「未排入」",
  },
  columns: {
    releases: {
      release: "版本發布",
      goLive: "上線日期",
      audience: "適用對象",
      people: "人數",
      leads: "組長",
      leadsPlaced: "已排組長",
      told: "已傳達",
      byMeeting: "班前會傳達",
      byVideo: "看短影音",
      lastDay: "最遲日期",
      exam: "測驗日期",
      owner: "負責人",
    },
    steps: {
      release: "版本發布",
      step: "步驟",
      team: "組別",
      date: "日期",
      time: "時間",
      led: "主持人",
      people: "人數",
      who: "人員",
      held: "實際日期",
    },
  },
};

export const knowledgeWords: typeof englishKnowledge = {
  sheet: {
    name: "知識速查表",
    title: "知識速查表",
    about: "各版本發布的重點，每列一則。輸入詞語即可標出包含它的列，也可用篩選按鈕。",
    nothing: "活頁簿中沒有需要在計畫期間訓練的版本發布。",
    lookUp: "查詢",
    hitNote: "版本或重點中含有上方輸入的詞語時顯示●。",
    noPoints: "活頁簿中沒有重點，請向負責人索取。",
    signOffHeading: "知悉簽收",
    signOffAbout:
      "本人已閱讀並了解者選「是」，下次計畫不再重複傳達；選「否」者，無論有何紀錄都會重新安排。",
    how: {
      records: (day) => (day === null ? "有訓練紀錄" : `有訓練紀錄，${day}`),
      step: (day) => (day === null ? "已傳達" : `已傳達，${day}`),
      video: "已看短影音",
      signed: "已簽收",
      session: (day, time) => `組長學習 ${day} ${time}`,
      meeting: (day, time) => `班前會 ${day} ${time}班別前`,
      byVideo: "看短影音，見「全天候微課涵蓋」",
      noPlace: "未排上",
    },
  },
  columns: {
    points: {
      hit: "符合",
      release: "版本發布",
      point: "重點",
      goLive: "上線日期",
      owner: "負責人",
      document: "參考資料",
      people: "應知人數",
      known: "已簽收",
    },
    signOff: { release: "版本發布", how: "傳達方式", known: "已知悉" },
  },
};

export const coverageWords: typeof englishCoverage = {
  sheet: {
    name: "全天候微課涵蓋",
    title: "短影音與雲端課堂全天候涵蓋",
    about:
      "誰還需看什麼、安排在本人班別（含夜班）的哪個空檔；每項已涵蓋多少人；以及需要製作哪些影片。只含30分鐘以內的內容，更長的須安排場次。",
    nothing: "課程目錄中沒有短影音或雲端課堂，也沒有需要製作的影片。",
    finding: (items, people, seen, assigned, noGap, toProduce) =>
      `共${whole(items)}項、${whole(people)}人次：已看${whole(seen)}人次（${percent(people === 0 ? 0 : seen / people)}，有紀錄或已勾選），已安排空檔${whole(assigned)}人次，沒有空檔${whole(noGap)}人次；需製作影片${whole(toProduce)}部。`,
    sources: { catalogue: "課程目錄", release: "版本發布" },
    notes: { ticked: "下方清單中選「是」的人次。" },
    productionHeading: "待製作影片",
    productionAbout:
      "自願者優先：請填寫自願製作者姓名。建議人選為該主題上整個區間都高於同類客服人員者；版本發布為其負責人。",
    weakTopic: (weak, of) =>
      `${whole(of)}名客服人員中有${whole(weak)}名薄弱；目錄中沒有相應短影音。`,
    releaseVideo: "部分人員只能透過影片了解該版本。",
    nobodySure: "沒有把握充分的人選，請詢問組長。",
    viewsHeading: "誰在何時看什麼",
    viewsAbout:
      "在「時段起」開始的一小時內、沒有來電等候時觀看；優先安排餘裕最大的時段，每個班別一項。",
    states: {
      assigned: (minutes) => `空檔時看${whole(minutes)}分鐘`,
      noGap: "到期前沒有空檔",
      seen: "已看",
    },
  },
  columns: {
    items: {
      item: "內容",
      source: "來源",
      minutes: "分鐘",
      due: "截止日期",
      people: "應看人數",
      recorded: "有紀錄",
      ticked: "已勾選",
      share: "涵蓋率",
      noGap: "無空檔",
    },
    production: {
      video: "影片主題",
      why: "原因",
      due: "完成日期",
      proposed: "建議人選",
      volunteer: "製作人",
      done: "實際完成",
    },
    views: { item: "內容", date: "日期", from: "時段起", state: "方式", seen: "已看" },
  },
};

export const dailyRelayWords: typeof englishDailyRelay = {
  ofWeek: (course, minutes, teams) =>
    `每日班前${whole(minutes)}分鐘，人人發言：${course}。${teams}`,
  team: (team, people, lead) =>
    `${team}${whole(people)}人${lead === null ? "" : `（${lead}主持）`}`,
  everyDay: "每日",
  ofPerson: (course, minutes) => `${course}：每班開始前接力${whole(minutes)}分鐘`,
  onFloor: (rounds, people, minutes) =>
    `每日接力共${whole(people)}人、${whole(rounds)}人次，每次${whole(minutes)}分鐘，於上班前進行，不占用接線時間；合計工時${whole((rounds * minutes) / 60)}小時。如改於班內進行，參加者須離線${whole(minutes)}分鐘，下表未計入。`,
  when: {
    "first-hour": "班初",
    "last-hour": "班末",
    any: "話務較少時",
    daily: (minutes) => `首次依課表，之後每班開始前${whole(minutes)}分鐘`,
    monthly: "每月一次",
  },
};

/** The words of the sheets, by their ids, and of what has no sheet of its own. */
export const followUpSheets = {
  onboarding: onboardingWords.sheet,
  releaseCascade: releaseCascadeWords.sheet,
  knowledge: knowledgeWords.sheet,
  coverage: coverageWords.sheet,
  dailyRelay: dailyRelayWords,
};
