import type { ListenFor, RecordingReason } from "../../../domain/business-types/business-types";
import { unreachable } from "../../../foundation/result";
import type {
  businessTypesWords as englishTypes,
  recordingsWords as englishRecordings,
} from "../../en/analysis/business-types";
import { decimal, percent, whole } from "../../figures";

const typeColumns = { type: "業務類型" };
const personColumns = { name: "姓名", agentId: "員工編號", team: "組別" };

export const businessTypesWords: typeof englishTypes = {
  sheet: {
    name: "業務類型",
    title: "業務類型",
    about:
      "量最大的十類業務：處理時長多長，同一類進線客服人員之間差多少。差距大，說明有更好的處理方式：到下一張表按對聽錄音，把做法寫下來。",
    counted: (n: number, source: "calls" | "reviews", others: number): string =>
      `${whole(n)} 筆${source === "calls" ? "通話" : "品檢"}註明了業務類型；另有 ${whole(others)} 類較少見，未列出。`,
    noTimes: "沒有帶時長的通話紀錄：只能列出分數。",
    rate: (share: number): string =>
      `快或慢：同一業務類型上比同事的通常時長至少快或慢一成。下列姓名中預期最多 ${percent(share)} 是誤判；該類通話太少的人不列。`,
    nothing: "通話紀錄和品檢紀錄都沒有註明業務類型。",
    nobody: "沒有人比同事快或慢一成以上且超出偶然波動。",
    peopleHeading: "誰快，誰慢",
    chart: { title: "各業務類型客服人員的通常時長", typeAxis: "業務類型", valueAxis: "秒" },
    notes: {
      quartile: "一半的通話落在兩個四分位之間。",
      agents: "按通常時長從快到慢排，四分之一處、正中和四分之三處的客服人員；偶然波動已剔除。",
      spread: "兩個四分位客服人員之差除以中位客服人員。40% 就算很大。區間把握度不低於 90%。",
      chance: "確實比同事快或慢一成以上的機率。",
      quality: "此人全部工作的品質，與排名表一致。",
    },
    paces: { quick: "快", slow: "慢" },
    qualities: { good: "好", below: "低於他人", unclear: "無法判斷", unknown: "未知" },
    range: (low: string, high: string): string => `${low}–${high}`,
    typeWhy: (
      n: number,
      agents: number,
      spread: number | null,
      quick: number,
      slow: number,
    ): string =>
      spread === null
        ? `${whole(agents)} 名客服人員、${whole(n)} 通；${quick + slow === 0 ? "這類業務上客服人員之間分不出快慢。" : `客服人員之間相差多少還無法判斷。確定快的 ${whole(quick)} 人，確定慢的 ${whole(slow)} 人。`}`
        : `${whole(agents)} 名客服人員、${whole(n)} 通；居中的一半客服人員相差通常時長的 ${percent(spread)}。確定快的 ${whole(quick)} 人，確定慢的 ${whole(slow)} 人。`,
    reviewsWhy: (n: number, agents: number): string =>
      `${whole(agents)} 名客服人員、${whole(n)} 筆品檢。`,
    personWhy: (
      pace: "quick" | "slow",
      quality: "good" | "below" | "unclear" | "unknown",
      t: { n: number; time: number; low: number; high: number; peers: number },
    ): string => {
      const figures = `${whole(t.n)} 通，通常 ${whole(t.time)} 秒（90% 區間 ${whole(t.low)} 至 ${whole(t.high)}），同事 ${whole(t.peers)} 秒。`;
      if (pace === "slow") return `${figures}建議：聽一聽這類業務的短錄音。`;
      return quality === "good"
        ? `${figures}又快又好：值得表揚，請其分享做法。`
        : quality === "below"
          ? `${figures}但品質低於他人，暫不作示範。`
          : `${figures}品質是否同樣好，還無法判斷。`;
    },
    finding: (types: number, widest: string, spread: number | null): string =>
      spread === null
        ? `${whole(types)} 類業務；每一類上客服人員用時相近。`
        : `${whole(types)} 類業務；客服人員差距最大的是${widest}（四分位相差 ${percent(spread)}）。`,
  },
  columns: {
    types: {
      ...typeColumns,
      n: "通話數 (n)",
      share: "佔比",
      agents: "客服人員數",
      median: "中位時長（秒）",
      quartiles: "居中一半通話（秒）",
      agentsLow: "客服人員下四分位",
      agentsMedian: "客服人員中位",
      agentsHigh: "客服人員上四分位",
      spread: "客服人員差距",
      spreadRange: "差距區間",
      satisfaction: "滿意度",
      resolved: "一次解決率",
      qa: "品檢分",
      why: "說明",
    },
    people: {
      ...typeColumns,
      ...personColumns,
      pace: "快慢",
      n: "通話數 (n)",
      time: "通常時長（秒）",
      timeLow: "時長下限",
      timeHigh: "時長上限",
      peers: "同事（秒）",
      chance: "把握度",
      quality: "品質",
      satisfaction: "滿意度",
      resolved: "一次解決率",
      why: "理由",
    },
  },
};

const listenFor: Readonly<Record<ListenFor, string>> = {
  "way-to-the-point": "怎樣問出客戶的真正需求？用哪句話收尾，讓客戶不再追問？",
  "what-is-done-well": "哪裡值滿分？把原話記下來。",
  "lost-time": "時間花在哪裡：查詢、重複、靜默還是異議？聽到那裡暫停，猜一猜怎麼接。",
  "after-call-work": "不少時間花在後處理：記了些什麼，哪些可以更短？",
  "lost-caller": "客戶在哪句話上不滿了？聽到那裡暫停：換作你會怎麼說？",
};

export const recordingsWords: typeof englishRecordings = {
  sheet: {
    name: "錄音研討清單",
    title: "錄音研討清單",
    about:
      "同一業務類型的錄音兩兩成對，先聽短而結果好的，再聽長的或結果不好的，從中總結這類業務的最佳處理方式。播放時隱去姓名：討論的是通話，不是人。",
    how: "挑選方式：該類中最短與最長的通話（中斷的和個別特例除外），結果看客戶評價、一次解決和品檢分；平常就快或慢的客服人員優先；同一類業務每人最多聽一通。",
    nothing:
      "沒有成對錄音：需要帶業務類型、時長和結果（評價或是否解決）的通話紀錄，或帶業務類型的評分品檢。",
    roles: { good: "短而好", other: "長或差" },
    reviewRoles: { good: "評分高", other: "評分低" },
    yes: "是",
    no: "否",
    reason: (reason: RecordingReason): string => {
      switch (reason.kind) {
        case "short":
          return `短：中位時長的 ${decimal(reason.times, 1)} 倍`;
        case "long":
          return `長：中位時長的 ${decimal(reason.times, 1)} 倍`;
        case "rated-well":
        case "rated-badly":
          return `客戶評價 ${decimal(reason.rating, 0)}/${decimal(reason.full, 0)}`;
        case "resolved":
          return "一次解決";
        case "unresolved":
          return "未解決";
        case "judged-well":
        case "judged-badly":
          return `品檢 ${decimal(reason.score, 0)}/${decimal(reason.full, 0)}`;
        case "usually-quick":
          return "此人辦這類業務一向快";
        case "usually-slow":
          return "此人辦這類業務一向用時長";
        case "good-agent":
          return "沒有結果紀錄，但此人品質好";
        default:
          return unreachable(reason);
      }
    },
    listenFor,
    forSession: (type: string, first: string, second: string): string =>
      `${type}：先聽 ${first}，再聽 ${second}`,
    finding: (pairs: number, types: number): string =>
      `${whole(types)} 類業務有 ${whole(pairs)} 對錄音值得一聽。`,
  },
  columns: {
    recordings: {
      ...typeColumns,
      order: "順序",
      role: "哪一通",
      recording: "錄音編號",
      ...personColumns,
      date: "日期",
      time: "時間",
      duration: "時長（秒）",
      satisfaction: "滿意度",
      resolved: "是否解決",
      qa: "品檢分",
      why: "理由",
      listenFor: "聽什麼",
      heard: "用於哪場",
      notes: "總結的最佳做法",
    },
  },
};
