import type { DressedKind, Scalar } from "../clean-table";
import { column } from "./column";

const stems = {
  "zh-CN": [
    "挂失后多久可以补卡？",
    "账单日之后多久还款？",
    "客户要求投诉时先做什么？",
    "积分何时到期？",
  ],
  "zh-TW": [
    "掛失後多久可以補卡？",
    "結帳日之後多久繳款？",
    "客戶要求申訴時先做什麼？",
    "紅利何時到期？",
  ],
  en: [
    "How soon is a lost card replaced?",
    "When is the bill due?",
    "What comes first in a complaint?",
    "When do points expire?",
  ],
} as const;

export const questionBank: DressedKind = {
  kind: "question-bank",
  topics: {
    "zh-CN": ["题库", "试题库"],
    "zh-TW": ["題庫", "試題庫"],
    en: ["Question bank", "Questions"],
  },
  make: (draw, { language }) => {
    const chosen = draw.some(stems[language], draw.int(3, 4));
    const option = (letter: "A" | "B" | "C"): Scalar[] =>
      chosen.map((_, i) => `${letter}${i + 1} ${language === "en" ? "days" : "日"}`);
    return {
      kind: "question-bank",
      columns: [
        column("stem", "name", chosen, { isKey: true }),
        column("optionA", "label", option("A")),
        column("optionB", "label", option("B")),
        column("optionC", "label", option("C")),
        column(
          "rightAnswer",
          "label",
          chosen.map(() => draw.pick(["A", "B", "C"])),
          {
            isKey: true,
          },
        ),
      ],
      rows: chosen.length,
      person: chosen.map(() => -1),
    };
  },
  read: ({ questionBank: found }) =>
    (found ?? []).map(({ stem, options, answer }) => ({
      agent: -1,
      values: new Map<string, Scalar>([
        ["stem", stem],
        ["rightAnswer", answer],
        ...options.map(({ letter, text }) => [`option${letter}`, text] as const),
      ]),
    })),
};
