import type {
  EvaluatorAgreement,
  EvaluatorDifference,
} from "../../../domain/calibration/evaluator-agreement";
import type { evaluatorAgreementWords as en } from "../../en/analysis/evaluator-agreement";
import { decimal, whole } from "../../figures";

/** 质检校准。 */
export const evaluatorAgreementWords: typeof en = {
  sheet: {
    severity: { strict: "偏严", lenient: "偏松", "no-difference": "差异未超出偶然" },
    agreement: (
      { calls, evaluators, alpha, verdict }: EvaluatorAgreement,
      fewestCalls: number,
    ): string => {
      const seen = `有 ${whole(calls)} 通录音由两名以上质检员评分（共涉及 ${whole(evaluators)} 名质检员）`;
      if (alpha === null) {
        return `${seen}：数量太少或得分没有差别，无法判断评分是否一致（至少需要 ${whole(fewestCalls)} 通得分有差别的录音）。`;
      }
      const figure = `Krippendorff α 为 ${decimal(alpha.value, 2)}，90% 区间 ${decimal(alpha.low, 2)} 至 ${decimal(alpha.high, 2)}；1 表示评分总是相同，0 相当于随机打分`;
      const judged = {
        good: "评分一致性良好。",
        poor: "评分一致性差：请先做评分校准，再把得分用于个人。",
        unsure: "是否足够一致尚无法判断：请安排更多录音由两人评分。",
      };
      return `${seen}，${figure}。${judged[verdict]}`;
    },
    differs: ({ stricter, milder, calls, difference }: EvaluatorDifference): string =>
      `同样的 ${whole(calls)} 通录音，${stricter}比${milder}平均少给 ${decimal(difference.value, 1)} 分（90% 区间 ${decimal(difference.low, 1)} 至 ${decimal(difference.high, 1)}）。`,
    noneTwice:
      "没有录音由两名质检员评分，无法衡量评分是否一致。请安排两名质检员评同一批录音，并在两行中都填写录音编号。",
  },
  columns: { severity: "宽严判断" },
};
