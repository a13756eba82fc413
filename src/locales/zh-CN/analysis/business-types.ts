import type { ListenFor, RecordingReason } from "../../../domain/business-types/business-types";
import { unreachable } from "../../../foundation/result";
import type {
  businessTypesWords as englishTypes,
  recordingsWords as englishRecordings,
} from "../../en/analysis/business-types";
import { decimal, percent, whole } from "../../figures";

const typeColumns = { type: "业务类型" };
const personColumns = { name: "姓名", agentId: "工号", team: "班组" };

export const businessTypesWords: typeof englishTypes = {
  sheet: {
    name: "业务类型",
    title: "业务类型",
    about:
      "量最大的十类业务：处理时长多长，同一类来电坐席之间差多少。差距大，说明有更好的处理办法：到下一张表按对听录音，把办法写下来。",
    counted: (n: number, source: "calls" | "reviews", others: number): string =>
      `${whole(n)} 条${source === "calls" ? "通话" : "质检"}注明了业务类型；另有 ${whole(others)} 类较少见，未列出。`,
    noTimes: "没有带时长的通话记录：只能列出分数。",
    rate: (share: number): string =>
      `快或慢：同一业务类型上比同事的通常时长至少快或慢一成。下列姓名中预计最多 ${percent(share)} 是误判；该类通话太少的人不列。`,
    nothing: "通话记录和质检记录都没有注明业务类型。",
    nobody: "没有人比同事快或慢一成以上且超出偶然波动。",
    peopleHeading: "谁快，谁慢",
    chart: { title: "各业务类型坐席的通常时长", typeAxis: "业务类型", valueAxis: "秒" },
    notes: {
      quartile: "一半的通话落在两个四分位之间。",
      agents: "按通常时长从快到慢排，四分之一处、正中和四分之三处的坐席；偶然波动已剔除。",
      spread: "两个四分位坐席之差除以中位坐席。40% 就算很大。区间把握不低于 90%。",
      chance: "确实比同事快或慢一成以上的概率。",
      quality: "此人全部工作的质量，与排名表一致。",
    },
    paces: { quick: "快", slow: "慢" },
    qualities: { good: "好", below: "低于他人", unclear: "无法判断", unknown: "未知" },
    range: (low: string, high: string): string => `${low}–${high}`,
    typeWhy: (
      n: number,
      agents: number,
      spread: number | null,
      quick: number,
      slow: number,
    ): string =>
      spread === null
        ? `${whole(agents)} 名坐席、${whole(n)} 通；${quick + slow === 0 ? "这类业务上坐席之间分不出快慢。" : `坐席之间相差多少还无法判断。确定快的 ${whole(quick)} 人，确定慢的 ${whole(slow)} 人。`}`
        : `${whole(agents)} 名坐席、${whole(n)} 通；居中的一半坐席相差通常时长的 ${percent(spread)}。确定快的 ${whole(quick)} 人，确定慢的 ${whole(slow)} 人。`,
    reviewsWhy: (n: number, agents: number): string =>
      `${whole(agents)} 名坐席、${whole(n)} 条质检。`,
    personWhy: (
      pace: "quick" | "slow",
      quality: "good" | "below" | "unclear" | "unknown",
      t: { n: number; time: number; low: number; high: number; peers: number },
    ): string => {
      const figures = `${whole(t.n)} 通，通常 ${whole(t.time)} 秒（90% 区间 ${whole(t.low)} 至 ${whole(t.high)}），同事 ${whole(t.peers)} 秒。`;
      if (pace === "slow") return `${figures}建议：听一听这类业务的短录音。`;
      return quality === "good"
        ? `${figures}又快又好：值得表扬，请其分享做法。`
        : quality === "below"
          ? `${figures}但质量低于他人，暂不作示范。`
          : `${figures}质量是否同样好，还无法判断。`;
    },
    finding: (types: number, widest: string, spread: number | null): string =>
      spread === null
        ? `${whole(types)} 类业务；每一类上坐席用时相近。`
        : `${whole(types)} 类业务；坐席差距最大的是${widest}（四分位相差 ${percent(spread)}）。`,
  },
  columns: {
    types: {
      ...typeColumns,
      n: "通话数 (n)",
      share: "占比",
      agents: "坐席数",
      median: "中位时长（秒）",
      quartiles: "居中一半通话（秒）",
      agentsLow: "坐席下四分位",
      agentsMedian: "坐席中位",
      agentsHigh: "坐席上四分位",
      spread: "坐席差距",
      spreadRange: "差距区间",
      satisfaction: "满意度",
      resolved: "一次解决率",
      qa: "质检分",
      why: "说明",
    },
    people: {
      ...typeColumns,
      ...personColumns,
      pace: "快慢",
      n: "通话数 (n)",
      time: "通常时长（秒）",
      timeLow: "时长下限",
      timeHigh: "时长上限",
      peers: "同事（秒）",
      chance: "把握",
      quality: "质量",
      satisfaction: "满意度",
      resolved: "一次解决率",
      why: "理由",
    },
  },
};

const listenFor: Readonly<Record<ListenFor, string>> = {
  "way-to-the-point": "怎样问出客户的真正需求？用哪句话收尾，让客户不再追问？",
  "what-is-done-well": "哪里值满分？把原话记下来。",
  "lost-time": "时间花在哪里：查找、重复、静默还是异议？听到那里暂停，猜一猜怎么接。",
  "after-call-work": "不少时间花在话后处理：记了些什么，哪些可以更短？",
  "lost-caller": "客户在哪句话上不满了？听到那里暂停：换作你会怎么说？",
};

export const recordingsWords: typeof englishRecordings = {
  sheet: {
    name: "录音研读清单",
    title: "录音研读清单",
    about:
      "同一业务类型的录音两两成对，先听短而结果好的，再听长的或结果不好的，从中总结这类业务的最佳处理办法。播放时隐去姓名：讨论的是通话，不是人。",
    how: "选取办法：该类中最短与最长的通话（中断的和个别特例除外），结果看客户评价、一次解决和质检分；平时就快或慢的坐席优先；同一类业务每人最多听一条。",
    nothing:
      "没有成对录音：需要带业务类型、时长和结果（评价或是否解决）的通话记录，或带业务类型的评分质检。",
    roles: { good: "短而好", other: "长或差" },
    reviewRoles: { good: "评分高", other: "评分低" },
    yes: "是",
    no: "否",
    reason: (reason: RecordingReason): string => {
      switch (reason.kind) {
        case "short":
          return `短：中位时长的 ${decimal(reason.times, 1)} 倍`;
        case "long":
          return `长：中位时长的 ${decimal(reason.times, 1)} 倍`;
        case "rated-well":
        case "rated-badly":
          return `客户评价 ${decimal(reason.rating, 0)}/${decimal(reason.full, 0)}`;
        case "resolved":
          return "一次解决";
        case "unresolved":
          return "未解决";
        case "judged-well":
        case "judged-badly":
          return `质检 ${decimal(reason.score, 0)}/${decimal(reason.full, 0)}`;
        case "usually-quick":
          return "此人办这类业务一向快";
        case "usually-slow":
          return "此人办这类业务一向用时长";
        case "good-agent":
          return "没有结果记录，但此人质量好";
        default:
          return unreachable(reason);
      }
    },
    listenFor,
    forSession: (type: string, first: string, second: string): string =>
      `${type}：先听 ${first}，再听 ${second}`,
    finding: (pairs: number, types: number): string =>
      `${whole(types)} 类业务有 ${whole(pairs)} 对录音值得一听。`,
  },
  columns: {
    recordings: {
      ...typeColumns,
      order: "顺序",
      role: "哪一条",
      recording: "录音编号",
      ...personColumns,
      date: "日期",
      time: "时间",
      duration: "时长（秒）",
      satisfaction: "满意度",
      resolved: "是否解决",
      qa: "质检分",
      why: "理由",
      listenFor: "听什么",
      heard: "用于哪场",
      notes: "总结的最佳办法",
    },
  },
};
