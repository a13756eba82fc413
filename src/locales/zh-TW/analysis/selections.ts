import type { BuiltInSelection } from "../../../domain/selections/built-in";
import type { Comparison, ConditionProblem } from "../../../domain/selections/selections";
import type {
  selectionsWords as englishSelections,
  surveyInvitationsWords as englishInvitations,
} from "../../en/analysis/selections";
import { percent, whole } from "../../figures";

const personColumns = { name: "姓名", agentId: "員工編號", team: "組別" };

export const selectionsWords: typeof englishSelections = {
  sheet: {
    name: "篩選",
    title: "按資料篩選",
    about:
      "用資料選出參加某個專題訓練的人。每個條件填一行；名稱相同的行合為一組，須同時滿足。下面的名單隨每次計畫重新生成。",
    how: "比例（10%）取最差或最好的那部分客服人員；界限用指標自己的單位：秒、百分比、分、期內件數。比較用的是校正並收縮後的數值。",
    conditionsHeading: "條件",
    peopleHeading: "選出的人",
    awaitsPlan: "下次產生計畫時列出符合條件的人。",
    nobody: "沒有人滿足條件。",
    nothing: "沒有條件：請在上面填寫。",
    count: (name: string, people: number, sure: number): string =>
      `${name}：選出 ${whole(people)} 人，其中把握度在 80% 以上的 ${whole(sure)} 人。`,
    comparisons: {
      above: "高於",
      below: "低於",
      "worst-share": "最差比例",
      "best-share": "最好比例",
    } satisfies Record<Comparison, string>,
    problems: {
      "no-name": "本行沒有名稱。",
      "unknown-metric": "沒有這個指標。",
      "unknown-comparison": "沒有這種比較。",
      "no-better-side": "該指標沒有好壞方向，請用「高於」或「低於」。",
      "not-a-number": "數值不是數字。",
      "not-a-share": "比例須在 0% 到 100% 之間。",
    } satisfies Record<ConditionProblem, string>,
    understood: "正確",
    noFigures: "沒有人有這項資料",
    limit: (side: "above" | "below", limit: string, agents: number): string =>
      `${side === "above" ? "高於" : "低於"} ${limit}；${whole(agents)} 人有資料`,
    builtIn: {
      slow: "時長長且品質弱",
      "complained-of": "客訴最多",
      "many-errors": "稽核缺失最多",
      "few-invitations": "滿意度簡訊發送少",
    } satisfies Record<BuiltInSelection, string>,
    notes: {
      chance: "按現有證據，各條件確實都成立的機率；單純的通話量不計。",
      value: "指標單位下的界限，或客服人員的比例。",
    },
    figure: (metric: string, value: string, low: string, high: string, n: number): string =>
      `${metric} ${value}（90% 區間 ${low} 至 ${high}，n = ${whole(n)}）`,
    volume: (metric: string, value: string): string => `${metric} ${value}`,
    why: (figures: string, limits: string): string => `${figures}。條件：${limits}。`,
    asked: (metric: string, side: "above" | "below", limit: string): string =>
      `${metric}${side === "above" ? "高於" : "低於"} ${limit}`,
    finding: (selections: number, people: number): string =>
      `${whole(selections)} 組篩選；至少滿足一組的 ${whole(people)} 人。`,
  },
  columns: {
    conditions: {
      selection: "篩選名稱",
      metric: "指標",
      comparison: "比較",
      value: "數值",
      state: "理解為",
    },
    selected: {
      selection: "篩選名稱",
      ...personColumns,
      chance: "把握度",
      why: "理由",
    },
  },
};

export const surveyInvitationsWords: typeof englishInvitations = {
  sheet: {
    name: "滿意度邀評",
    title: "滿意度簡訊發送率與滿意度對照",
    about:
      "每人向多少客戶發送滿意度簡訊，與回覆客戶的滿意度並列。只邀請心情好的客戶，滿意度就會虛高。標記只是詢問的理由，不是指責：夜班、轉接、系統故障或名單有誤也會使發送率偏低。",
    how: (against: "qaScore" | "peers", usual: number): string =>
      `通常發送率：${percent(usual)}。先找出遠低於此的人，其中滿意度${against === "qaScore" ? "高於其品檢分所能預期" : "高於同事通常水準"}且超出偶然波動的予以標記。`,
    rate: (marked: number, low: number, share: number): string =>
      `發送率低的 ${whole(low)} 人，標記 ${whole(marked)} 人。標記中預期最多 ${percent(share)} 出於偶然。`,
    unknown: (agents: number): string => `${whole(agents)} 名客服人員缺少其中一項資料，不作判斷。`,
    nothing: "需要至少二十名客服人員的簡訊發送率和滿意度。",
    marks: { ask: "請詢問", low: "發送率低", usual: "正常" },
    notes: {
      expected: "按品檢分和同事水準的預期，以及十人中九人所在的範圍。",
      byChance: "若無特別原因，滿意度偶然這樣高的機率；只計算發送率低的人。",
    },
    why: (t: {
      sent: string;
      usual: string;
      satisfaction: string;
      expected: string;
      chance: string;
      n: number;
    }): string =>
      `發送率 ${t.sent}（通常 ${t.usual}）；滿意度 ${t.satisfaction}，預期 ${t.expected}（偶然的機率 ${t.chance}）；${whole(t.n)} 個月的資料。請先核對系統，再問一問什麼時候發、什麼時候不發。`,
    lowWhy: (sent: string, usual: string): string =>
      `發送率 ${sent}（通常 ${usual}），但滿意度並不高於預期：問一問為什麼沒有發。`,
    usualWhy: (sent: string): string => `發送率 ${sent}：無須關注。`,
    finding: (marked: number): string =>
      marked === 0
        ? "滿意度邀評沒有需要詢問的人。"
        : `${whole(marked)} 人發送簡訊少而滿意度高於預期：請詢問。`,
  },
  columns: {
    invitations: {
      ...personColumns,
      mark: "標記",
      n: "月數 (n)",
      sent: "發送率",
      satisfaction: "滿意度",
      expected: "預期",
      expectedLow: "通常下限",
      expectedHigh: "通常上限",
      byChance: "偶然機率",
      why: "理由",
      notes: "本人說明",
    },
  },
};
