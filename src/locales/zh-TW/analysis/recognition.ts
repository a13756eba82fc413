import type { Help, PraiseReason, Recognition } from "../../../domain/recognition/recognition";
import type { recognitionWords as english } from "../../en/analysis/recognition";
import { whole } from "../../figures";

export const recognitionWords: typeof english = {
  sheet: {
    name: "表揚名單",
    title: "表揚名單",
    about:
      "該表揚誰、為什麼，附資料。「進步最大」指與本人以往相比的提升超出偶然波動，已剔除迴歸平均。凡是需要糾正的人，這裡也列出其強項：談話請從強項開始。",
    balance: (praise: number, corrections: number, oneToOne: number, interviews: number): string =>
      `表揚理由 ${whole(praise)} 條；需糾正 ${whole(corrections)} 人（一對一名單 ${whole(oneToOne)} 人，建議面談 ${whole(interviews)} 人）。`,
    falseRises: (expected: string): string =>
      `假如所有人都沒有變化，「進步最大」中僅憑偶然最多 ${expected} 人。`,
    sources:
      "助人者的依據：案例庫作者、題庫來源、講師名單、訓練記錄中的授課人，以及證書表中的報告和論文。",
    unknown: (what: readonly string[]): string => `本活頁簿無法得知：${what.join("；")}。`,
    unknownNames: {
      changes: "誰有進步（沒有兩個月以上的指標）",
      months: "誰持續優秀（指標沒有月份）",
      helpers: "誰幫助同事（沒有案例庫、題庫、講師、訓練記錄或證書）",
      attendance: "誰全勤（沒有訓練記錄或出勤指標）",
    } satisfies Record<Recognition["unknown"][number], string>,
    nobody: "本活頁簿中沒有可供表揚的依據。",
    kinds: {
      improved: "進步最大",
      consistent: "持續優秀",
      helper: "樂於助人",
      attendance: "全勤",
      strongest: "強項",
    } satisfies Record<PraiseReason["kind"], string>,
    consistent: (
      score: string,
      low: string,
      high: string,
      above: number,
      months: number,
      top: string,
    ): string =>
      `得分 ${score}（90% 區間 ${low} 至 ${high}，中心平均 100）；${whole(months)} 個月中有 ${whole(above)} 個月高於中心平均，波動不大於常人；屬於前段組的機率 ${top}。`,
    helps: {
      "case-library": (n: number): string => `編寫案例 ${whole(n)} 個`,
      "question-bank": (n: number): string => `提供題目 ${whole(n)} 道`,
      trainer: (): string => "接聽之餘擔任講師",
      sessions: (n: number): string => `授課 ${whole(n)} 場`,
      certificates: (n: number): string => `提交報告或論文 ${whole(n)} 篇`,
    } satisfies Record<Help["source"], (n: number) => string>,
    attendance: {
      training: (n: number): string => `有記錄的 ${whole(n)} 場訓練全部參加。`,
      months: (n: number): string => `${whole(n)} 個月全部全勤。`,
    },
    strongest: (topic: string, gap: string, n: number): string =>
      `最強項為「${topic}」：較同類客服人員 ${gap} 個標準差（n = ${whole(n)}）。`,
    nearest: (topic: string, gap: string, n: number): string =>
      `「${topic}」最接近同類客服人員：${gap} 個標準差（n = ${whole(n)}）。`,
    finding: (praise: number, corrections: number): string =>
      `表揚理由 ${whole(praise)} 條，需糾正 ${whole(corrections)} 人。`,
  },
  columns: {
    praise: {
      kind: "表揚事由",
      name: "姓名",
      agentId: "員工編號",
      team: "組別",
      n: "n",
      why: "依據",
      said: "已表揚",
      notes: "備註",
    },
  },
};
