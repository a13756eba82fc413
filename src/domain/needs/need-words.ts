import { sameSubject } from "../curriculum/subject-words";

/**
 * Other ways in which agents and customers speak of a subject, in three languages: whoever says one of a group's words speaks of
 * the needs whose names hold one. Compared, never shown.
 */
const groups: readonly (readonly string[])[] = [
  "objection|refus|pushback|difficult customer|angry customer|异议|拒绝|难缠|刁难|異議|拒絕|難纏|刁難".split(
    "|",
  ),
  "empathy|soothe|tone|安抚|语气|同理|安撫|語氣".split("|"),
  "verif|identity|核身|核实|验证|身份|核實|驗證|身分".split("|"),
  "complaint|投诉|客诉|投訴|客訴".split("|"),
  "product|new product|产品|新品|產品".split("|"),
  "system|software|tool|系统|软件|系統|軟體".split("|"),
  "procedure|process|workflow|流程|作业|作業".split("|"),
  "accura|wrong answer|准确|正确|準確|正確".split("|"),
  "listen|倾听|聆听|傾聽|聆聽".split("|"),
  "call record|call note|after call|wrap-up|工单|小结|工單|小結".split("|"),
  "handle time|handling time|aht|too slow|时长|時長|處理時間".split("|"),
  "regulation|compliance|policy|合规|法规|制度|合規|法規".split("|"),
  "greeting|etiquette|courtes|礼仪|礼貌|开场|禮儀|禮貌|開場".split("|"),
  "stress|emotion|pressure|burnout|calm|压力|情绪|壓力|情緒|抗压|抗壓".split("|"),
  "sales|selling|marketing|营销|销售|行銷|銷售".split("|"),
];

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Whether a text of somebody's own words speaks of a need known by any of these names. */
export function speaksOf(text: string, names: readonly string[]): boolean {
  if (text.trim() === "") return false;
  const said = plain(text);
  return names.some(
    (name) =>
      said.includes(plain(name)) ||
      sameSubject(text, name) ||
      groups.some(
        (words) =>
          words.some((word) => plain(name).includes(word)) &&
          words.some((word) => said.includes(word)),
      ),
  );
}
