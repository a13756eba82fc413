import type { NeedWords } from "../domain/needs/need-words";

/** How needs are spoken of, in the three languages at once: people of one centre write in more than one. Compared, never shown. */
export const needWords: NeedWords = {
  groups: [
    "objection|refus|pushback|difficult customer|angry customer|异议|拒绝|难缠|刁难|異議|拒絕|難纏|刁難",
    "empathy|soothe|tone|安抚|语气|同理|安撫|語氣",
    "verif|identity|核身|核实|验证|身份|核實|驗證|身分",
    "complaint|投诉|客诉|投訴|客訴",
    "product|new product|产品|新品|產品",
    "system|software|tool|系统|软件|系統|軟體",
    "procedure|process|workflow|流程|作业|作業",
    "accura|wrong answer|准确|正确|準確|正確",
    "listen|倾听|聆听|傾聽|聆聽",
    "call record|call note|after call|wrap-up|工单|小结|工單|小結",
    "handle time|handling time|aht|too slow|时长|時長|處理時間",
    "regulation|compliance|policy|合规|法规|制度|合規|法規",
    "greeting|etiquette|courtes|礼仪|礼貌|开场|禮儀|禮貌|開場",
    "stress|emotion|pressure|burnout|calm|压力|情绪|壓力|情緒|抗压|抗壓",
    "sales|selling|marketing|营销|销售|行銷|銷售",
  ].map((words) => words.split("|")),
  circumstances:
    /\bwhen\b|how long|how often|time of day|duration|where|your (?:name|team|role|age)|tenure|years|时间|時間|时长|時長|多久|频率|頻率|地点|地點|工龄|年资|年資|岗位|職務|满意|滿意|satisf/i,
  learning:
    /need|learn|train|topic|improve|help|course|difficult|weak|培训|培訓|训练|訓練|需求|学习|學習|提升|课程|課程|困难|困難|薄弱|主题|主題|内容|內容|加强|加強/i,
  nothing:
    /^(?:no|none|nil|n\/?a|nothing|no (?:suggestion|comment|need)s?|无|沒有|没有|暂无|暫無|無|-+)[.。!！]?$/i,
};

/** Words of interview notes that speak of leaving or of too much. Compared, and shown only as somebody wrote them. */
export const troubleWords: readonly string[] = [
  "resign|quit|leave the job|leaving|overwhelm|burnt out|burned out|cannot cope|can't cope|too much pressure|stressed",
  "离职|辞职|想走|压力大|压力很大|跟不上|吃不消|撑不住|崩溃|不适应|焦虑",
  "離職|辭職|壓力大|壓力很大|撐不住|崩潰|不適應|焦慮",
].flatMap((words) => words.split("|"));
