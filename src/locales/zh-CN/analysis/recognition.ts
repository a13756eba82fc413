import type { Help, PraiseReason, Recognition } from "../../../domain/recognition/recognition";
import type { recognitionWords as english } from "../../en/analysis/recognition";
import { whole } from "../../figures";

export const recognitionWords: typeof english = {
  sheet: {
    name: "表扬名单",
    title: "表扬名单",
    about:
      "该表扬谁、为什么，附数据。“进步最大”指与本人以往相比的提升超出偶然波动，已剔除均值回归。凡是需要纠正的人，这里也列出其强项：谈话请从强项开始。",
    balance: (praise: number, corrections: number, oneToOne: number, interviews: number): string =>
      `表扬理由 ${whole(praise)} 条；需纠正 ${whole(corrections)} 人（一对一名单 ${whole(oneToOne)} 人，建议面谈 ${whole(interviews)} 人）。`,
    falseRises: (expected: string): string =>
      `假如所有人都没有变化，“进步最大”中仅凭偶然最多 ${expected} 人。`,
    sources:
      "助人者的依据：案例库作者、题库来源、讲师名单、培训记录中的授课人，以及证书表中的报告和论文。",
    unknown: (what: readonly string[]): string => `本工作簿无法得知：${what.join("；")}。`,
    unknownNames: {
      changes: "谁有进步（没有两个月以上的指标）",
      months: "谁持续优秀（指标没有月份）",
      helpers: "谁帮助同事（没有案例库、题库、讲师、培训记录或证书）",
      attendance: "谁全勤（没有培训记录或出勤指标）",
    } satisfies Record<Recognition["unknown"][number], string>,
    nobody: "本工作簿中没有可供表扬的依据。",
    kinds: {
      improved: "进步最大",
      consistent: "持续优秀",
      helper: "乐于助人",
      attendance: "全勤",
      strongest: "强项",
    } satisfies Record<PraiseReason["kind"], string>,
    consistent: (
      score: string,
      low: string,
      high: string,
      above: number,
      months: number,
      top: string,
    ): string =>
      `得分 ${score}（90% 区间 ${low} 至 ${high}，中心平均 100）；${whole(months)} 个月中有 ${whole(above)} 个月高于中心平均，波动不大于常人；属于首位组的概率 ${top}。`,
    helps: {
      "case-library": (n: number): string => `编写案例 ${whole(n)} 个`,
      "question-bank": (n: number): string => `提供题目 ${whole(n)} 道`,
      trainer: (): string => "接线之余担任讲师",
      sessions: (n: number): string => `授课 ${whole(n)} 场`,
      certificates: (n: number): string => `提交报告或论文 ${whole(n)} 篇`,
    } satisfies Record<Help["source"], (n: number) => string>,
    attendance: {
      training: (n: number): string => `有记录的 ${whole(n)} 场培训全部参加。`,
      months: (n: number): string => `${whole(n)} 个月全部满勤。`,
    },
    strongest: (topic: string, gap: string, n: number): string =>
      `最强项为“${topic}”：较同类坐席 ${gap} 个标准差（n = ${whole(n)}）。`,
    nearest: (topic: string, gap: string, n: number): string =>
      `“${topic}”最接近同类坐席：${gap} 个标准差（n = ${whole(n)}）。`,
    finding: (praise: number, corrections: number): string =>
      `表扬理由 ${whole(praise)} 条，需纠正 ${whole(corrections)} 人。`,
  },
  columns: {
    praise: {
      kind: "表扬事由",
      name: "姓名",
      agentId: "工号",
      team: "班组",
      n: "n",
      why: "依据",
      said: "已表扬",
      notes: "备注",
    },
  },
};
