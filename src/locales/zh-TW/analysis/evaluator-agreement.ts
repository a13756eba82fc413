import type {
  EvaluatorAgreement,
  EvaluatorDifference,
} from "../../../domain/calibration/evaluator-agreement";
import type { evaluatorAgreementWords as en } from "../../en/analysis/evaluator-agreement";
import { decimal, whole } from "../../figures";

/** 品檢校準。 */
export const evaluatorAgreementWords: typeof en = {
  sheet: {
    severity: { strict: "偏嚴", lenient: "偏寬", "no-difference": "差異未超出偶然" },
    agreement: (
      { calls, evaluators, alpha, verdict }: EvaluatorAgreement,
      fewestCalls: number,
    ): string => {
      const seen = `有 ${whole(calls)} 通錄音由兩名以上品檢員評分（共涉及 ${whole(evaluators)} 名品檢員）`;
      if (alpha === null) {
        return `${seen}：數量太少或得分沒有差別，無法判斷評分是否一致（至少需要 ${whole(fewestCalls)} 通得分有差別的錄音）。`;
      }
      const figure = `Krippendorff α 為 ${decimal(alpha.value, 2)}，90% 區間 ${decimal(alpha.low, 2)} 至 ${decimal(alpha.high, 2)}；1 表示評分總是相同，0 等同隨機給分`;
      const judged = {
        good: "評分一致性良好。",
        poor: "評分一致性差：請先做評分校準，再把得分用於個人。",
        unsure: "是否足夠一致尚無法判斷：請安排更多錄音由兩人評分。",
      };
      return `${seen}，${figure}。${judged[verdict]}`;
    },
    differs: ({ stricter, milder, calls, difference }: EvaluatorDifference): string =>
      `同樣的 ${whole(calls)} 通錄音，${stricter}比${milder}平均少給 ${decimal(difference.value, 1)} 分（90% 區間 ${decimal(difference.low, 1)} 至 ${decimal(difference.high, 1)}）。`,
    noneTwice:
      "沒有錄音由兩名品檢員評分，無法衡量評分是否一致。請安排兩名品檢員評同一批錄音，並在兩列中都填寫錄音編號。",
  },
  columns: { severity: "寬嚴判斷" },
};
