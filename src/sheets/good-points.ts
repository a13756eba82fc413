import type { ChangedAgent } from "../domain/early-warning/early-warning";
import { signedFigure } from "./change-texts";
import type { PlanIndex } from "./plan-index";
import { strongPointText } from "./strong-point-text";

/** What to begin a talk with: the agent's strong point, and every figure of hers that rose or did rather better. */
export function goodPoints(index: PlanIndex, { agent, lines }: ChangedAgent): string {
  const { earlyWarning: words, common } = index.locale.sheets;
  const praise = index.plan.analysis.recognition?.reasons.find(
    (reason) => reason.kind === "strongest" && reason.agent === agent,
  );
  const strongest = praise?.kind === "strongest" ? [strongPointText(index, praise.point)] : [];
  const better = lines
    .filter(({ verdict }) => verdict === "rose" || verdict === "higher")
    .map(({ metric, verdict, change }) =>
      words.moved(
        index.locale.domain.metrics[metric],
        words.verdicts[verdict],
        signedFigure(index.locale, metric, change.value),
      ),
    );
  return [...strongest, ...(better.length > 0 ? [better.join(common.listSeparator)] : [])].join(
    common.sentenceSeparator,
  );
}
