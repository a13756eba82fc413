import type { MetricId } from "../metrics/metric";
import type { Topic, TopicSummary } from "./diagnosis";

export type Ability = TopicSummary["ability"];

/** What a person said a criterion draws on, by {@link abilityKey} of its name. */
export type KnownAbilities = ReadonlyMap<string, Ability>;

/** Names that differ in case, width or spaces only are one. */
export function abilityKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, "");
}

/** Words of QA forms in English, Simplified and Traditional Chinese, by the ability a criterion with that word draws on. */
const words: Readonly<Record<Ability, readonly string[]>> = {
  attitude: [
    ..."attitude courtesy courteous polite empathy empathetic patien tone friendl rapport respect greeting etiquette".split(
      " ",
    ),
    ..."enthusias caring care warm emotion willing proactive professionalism manner speed-of-speech pace rhetorical-question speaking-rate speech-rate speaking-speed stiff cold interrupt impatien sarcas".split(
      " ",
    ),
    ..."态度 礼貌 礼仪 语气 语调 语速 耐心 热情 尊重 文明 用语 同理心 亲和 主动 服务意识 情绪 开场 问候 结束语 致谢 反问 反问句 生硬 冷淡 冷漠 抢话 打断 敬语 微笑 说话速度 等待提示".split(
      " ",
    ),
    ..."態度 禮貌 禮儀 語氣 語調 語速 熱情 用語 親和 主動 服務意識 情緒 開場 問候 結束語 致謝 反問 反問句 冷淡 冷漠 搶話 打斷 敬語 說話速度 等待提示".split(
      " ",
    ),
  ],
  skill: [
    ..."communicat listen probing question objection resol problem-solving sales selling typing system handling".split(
      " ",
    ),
    ..."negotiat persua explanation expression language skill technique control efficien closing hold document".split(
      " ",
    ),
    ..."沟通 倾听 聆听 表达 提问 异议 解决 技巧 技能 能力 操作 系统 引导 控制 营销 销售 安抚 打字 普通话 记录 工单 解释 效率".split(
      " ",
    ),
    ..."溝通 傾聽 聆聽 表達 提問 異議 解決 操作 系統 引導 行銷 營銷 銷售 安撫 打字 國語 記錄 工單 解釋 效率".split(
      " ",
    ),
  ],
  knowledge: [
    ..."knowledge product policy policies procedure process compliance accura regulat correct verif rule legal".split(
      " ",
    ),
    ..."security disclosure information expertise business".split(" "),
    ..."知识 产品 政策 流程 规范 规定 准确 合规 法规 专业 正确 验证 核实 核身 制度 业务 完整 保密 风险".split(
      " ",
    ),
    ..."知識 產品 規範 規定 準確 合規 法規 專業 正確 驗證 核實 業務 風險".split(" "),
  ],
};

/**
 * The ability a criterion draws on, from the words in its name. Where several match, the one that ends last decides, in both
 * languages the head of the name ("业务沟通能力" is a skill, "product knowledge" knowledge); of two that end together the
 * longer. A name with none of the words is a skill, which is taught by practice.
 */
export function classifyAbility(name: string): Ability {
  const text = name.toLowerCase().replaceAll(/[\s_]+/g, "-");
  let best: { readonly ability: Ability; readonly end: number; readonly length: number } | null =
    null;
  for (const ability of ["attitude", "skill", "knowledge"] as const) {
    for (const word of words[ability]) {
      const start = lastStart(text, word);
      if (start < 0) continue;
      const end = start + word.length;
      if (best === null || end > best.end || (end === best.end && word.length > best.length)) {
        best = { ability, end, length: word.length };
      }
    }
  }
  return best?.ability ?? "skill";
}

/** Where the word last occurs; an English one only at the start of a word ("care", not "scare"). */
function lastStart(text: string, word: string): number {
  const latin = /^[a-z]/.test(word);
  let from = text.length;
  for (;;) {
    const start = text.lastIndexOf(word, from);
    if (start < 0 || !latin || start === 0 || !/[a-z]/.test(text.charAt(start - 1))) return start;
    from = start - 1;
  }
}

const abilityOfMetric: Readonly<Record<MetricId, Ability>> = {
  qaScore: "skill",
  satisfaction: "attitude",
  resolution: "knowledge",
  handleTime: "skill",
  talkTime: "skill",
  holdTime: "knowledge",
  afterCallWork: "skill",
  speedOfAnswer: "attitude",
  callsHandled: "skill",
  complaints: "attitude",
  auditErrors: "knowledge",
  surveySent: "attitude",
  adherence: "attitude",
  transfers: "knowledge",
  attendance: "attitude",
};

/** The ability any topic draws on; handling a kind of business is first a matter of knowing it. */
export function abilityOf(topic: Topic, known: KnownAbilities = new Map()): Ability {
  switch (topic.kind) {
    case "criterion":
      return known.get(abilityKey(topic.name)) ?? classifyAbility(topic.name);
    case "metric":
      return abilityOfMetric[topic.metric];
    case "business-type":
      return "knowledge";
  }
}
