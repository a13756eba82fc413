/**
 * Traditional characters that occur in headers, names of kinds and status words of call-centre sheets, with their Simplified
 * form. Not a general converter: it only has to make the words of header-synonyms.ts meet, and to tell the script of a header.
 */
const pairs =
  "員员號号話话務务組组別别隊队專专項项門门稱称館馆課课處处區区機机構构點点職职長长經经導导領领級级崗岗預预離离狀状態态錄录檔档編编來来電电進进線线時时間间開开質质檢检評评審审監监聽听側侧統统計计週周類类問问題题業业種种維维場场詢询訴诉應应滿满戶户數数顧顾價价後后與与關关鐘钟響响總总績绩觀观參参絕绝對对樣样遞递轉转勞劳動动師师訓训練练講讲術术圍围標标簽签適适議议納纳節节學学發发簡简訊讯從从繳缴約约國国際际層层階阶歲岁資资歷历單单據据營营運运佔占帳账賬账補补請请準准確确認认異异禮礼語语調调聯联絡络氣气親亲溝沟規规範范錯错誤误嚴严違违銷销辦办複复雜杂險险權权責责證证書书報报實实無无顯显畫画備备註注聲声優优傳传達达遲迟曠旷臨临續续體体驗验設设選选擇择願愿義义條条網网頁页貨货銀银錢钱費费儲储貸贷還还帶带兩两個个們们為为東东華华張张陳陈劉刘楊杨趙赵黃黄吳吴孫孙馬马葉叶鄭郑謝谢許许鄧邓馮冯蕭萧蔣蒋餘余盧卢蘇苏呂吕譚谭賈贾鄒邹龍龙湯汤賴赖藍蓝莊庄顏颜韋韦溫温駱骆歐欧齊齐龔龚閻阎麗丽瓊琼偉伟強强傑杰軍军慶庆靜静豔艳艷艳鳳凤蓮莲雲云鵬鹏飛飞寧宁潔洁勝胜輝辉凱凯紅红曉晓夢梦詩诗劍剑鋒锋銘铭錦锦鈞钧穎颖筆笔瑩莹瑋玮讓让這这廳厅額额戰战鄰邻檯台臺台麼么復复幾几舊旧滯滞繫系託托裡里壓压歸归擔担徵征樓楼櫃柜僱雇傭佣擬拟諮咨閒闲鍵键產产嗎吗";

const toSimplified = new Map<string, string>();
for (let i = 0; i + 1 < pairs.length; i += 2) {
  const traditional = pairs.charAt(i);
  const simplified = pairs.charAt(i + 1);
  if (traditional !== simplified) toSimplified.set(traditional, simplified);
}
/** Also written in Traditional text, with a meaning of their own: no evidence of the script. */
const sharedCharacters = "周后余叶范占种准台里系几征托佣雇復";
const simplifiedOnly = new Set(
  [...toSimplified.values()].filter((character) => !sharedCharacters.includes(character)),
);

/** The text with the Traditional characters we know turned into Simplified; everything else untouched. */
export function foldTraditional(text: string): string {
  let folded = "";
  let changed = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const simplified = toSimplified.get(character);
    if (simplified === undefined) folded += character;
    else {
      folded += simplified;
      changed = true;
    }
  }
  return changed ? folded : text;
}

export type Script = "latin" | "han" | "simplified" | "traditional" | "none";

/** What a text is written in; "han" when its characters are the same in both Chinese scripts. */
export function scriptOf(text: string): Script {
  let han = false;
  let latin = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) {
      han = true;
      const character = text.charAt(i);
      if (toSimplified.has(character)) return "traditional";
      if (simplifiedOnly.has(character)) return "simplified";
    } else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin = true;
  }
  if (han) return "han";
  return latin ? "latin" : "none";
}
