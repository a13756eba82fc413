import type { attitudeWords as english } from "../../en/analysis/attitude";
import { whole } from "../../figures";

export const attitudeWords: typeof english = {
  sheet: {
    name: "服務態度",
    title: "服務態度",
    about:
      "來自僅觀察錄音的情況。這些錄音從不計入績效：不進排名、不進分層、也不進診斷。以下情況算「不到位」：得分不足滿分的60%；好習慣記為「否」；壞習慣記為「是」。",
    basis: (samples, agents, listeners, tooFew) =>
      `${whole(listeners)}名聽音人員抽聽了${whole(agents)}名客服人員的${whole(samples)}通錄音；另有${whole(tooFew)}名客服人員樣本太少，無法判斷。`,
    fair: "同樣的情況，有的聽音人員會記，有的不記：所以每個人都與同一批聽音人員對其他人的紀錄相比；聽音人員沒有聽過其他人的，按聽音人員的平均水準相比。有多名聽音人員時，不憑一個人的紀錄點名。",
    rate: "在標出的組別和點名的人員中，預計最多二十分之一出於偶然。各區間的把握為90%。",
    notJudged: (names) => `未納入（該欄沒有說明怎樣算好）：${names}。`,
    nothing: "活頁簿中沒有能說明服務態度的僅觀察錄音。",
    nobodyToTrain: "沒有人的不到位次數超出偶然範圍。",
    nobodyToPraise: "還沒有人在足夠多的樣本中全部到位。",
    headings: { train: "需個別輔導", praise: "值得表揚", teams: "依組別" },
    praiseNote: "全部樣本無一處不到位，而同一批聽音人員在其他人身上至少會記下一處：請當面表揚。",
    faultHeard: (criterion) => `${criterion}（出現）`,
    verdicts: {
      more: "偏多，超出偶然",
      fewer: "偏少，超出偶然",
      "within-chance": "在偶然範圍內",
    },
    against: { team: "所屬組別", centre: "其他客服人員" },
    why: (t) =>
      `${whole(t.n)}通樣本中有${whole(t.times)}通${t.isFault ? `出現「${t.criterion}」` : `「${t.criterion}」不到位`}（${whole(t.listeners)}名聽音人員）；同一批聽音人員在${t.against === "team" ? "同組其他樣本" : "其他人的樣本"}中記下的比例為${t.expected}。出於偶然的可能性：${t.chance}。考量樣本多寡後，估計占其通話的${t.share}（90%區間：${t.low}至${t.high}）。`,
    praise: (n, marks, expected) =>
      `${whole(n)}通樣本（${whole(marks)}項紀錄）全部到位；換作其他人預計會有${expected}處不到位。`,
    notes: {
      expected: "同一批聽音人員在對照人員中記下的比例。",
      chance: "如果此人與對照人員相同，在這麼多樣本中出現這麼多次的可能性。",
      share: "樣本越少，越向其他人靠攏。",
    },
    finding: (common, named, praised) =>
      `${common === "" ? "沒有共通的態度問題。" : `共通問題：${common}。`}需個別輔導${whole(named)}例，值得表揚${whole(praised)}人。`,
    commonIn: (criterion, teams) =>
      teams === "" ? `全中心「${criterion}」` : `${teams}「${criterion}」`,
  },
  columns: {
    criteria: {
      criterion: "觀察內容",
      n: "樣本數(n)",
      short: "不到位比例",
      shortLow: "下限",
      shortHigh: "上限",
      scope: "範圍",
      teams: "涉及組別",
      named: "點名人數",
    },
    toTrain: {
      name: "姓名",
      agentId: "員工編號",
      team: "組別",
      criterion: "聽到的情況",
      n: "樣本數(n)",
      times: "次數",
      share: "占其通話",
      shareLow: "占比下限",
      shareHigh: "占比上限",
      expected: "對照比例",
      against: "對照人員",
      chance: "偶然可能性",
      why: "原因",
    },
    toPraise: {
      name: "姓名",
      agentId: "員工編號",
      team: "組別",
      n: "樣本數(n)",
      marks: "紀錄項數",
      expected: "他人預計不到位",
      why: "原因",
    },
    attitudeTeams: {
      team: "組別",
      criterion: "觀察內容",
      verdict: "解讀",
      people: "人數",
      concerned: "涉及人數",
      n: "樣本數(n)",
      short: "不到位比例",
      shortLow: "下限",
      shortHigh: "上限",
      expected: "其他各組",
    },
  },
};
