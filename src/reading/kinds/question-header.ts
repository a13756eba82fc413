import { foldTraditional } from "../recognition/traditional-characters";

const numbered =
  /^\s*(?:第?\s*\d{1,3}\s*题?\s*[、.．:：)）]|q\s*\d{1,3}\b|题目?\s*\d{1,3}|question\s*\d{1,3})/i;
const asking =
  /[?？]|您|你|请|哪|是否|希望|认为|多选|单选|排序|最需要|how |what |which |why |would you|do you|are you|please|your |rank |rate |select /i;
const needing =
  /需求|需要|希望|想学|想要|提升|加强|困难|短板|薄弱|培训方式|培训形式|培训内容|培训主题|培训时间|期望|建议|训练|need|want|would like|prefer|improve|help you|training|topics|difficult|challenge/i;

const rememberAtMost = 5000;

/** The same test, its answers kept from sheet to sheet: months come with the same headers. */
function keptInMind(test: (header: string) => boolean): (header: string) => boolean {
  const known = new Map<string, boolean>();
  return (header) => {
    const before = known.get(header);
    if (before !== undefined) return before;
    const answer = test(header);
    if (known.size < rememberAtMost) known.set(header, answer);
    return answer;
  };
}

/** Whether a header reads like a question of a form. */
export const isQuestion = keptInMind((header) => {
  const text = foldTraditional(header.normalize("NFKC")).trim();
  return numbered.test(text) || (text.length >= 6 && asking.test(text));
});

/** "1、您希望的培训方式", "2. How would you like to be trained?": as form tools head the columns of answers. */
export function isNumberedQuestion(text: string): boolean {
  if (text.length < shortestQuestion || !beginsNumbered.test(text)) return false;
  return asking.test(foldTraditional(text.normalize("NFKC").replaceAll("_", " ")));
}

const shortestQuestion = 8;
const beginsNumbered = /^[\s*＊]*\d{1,3}\s*[、.．]\s*[^\s\d]/;

/** Whether a question is about what somebody needs, wants or finds hard. */
export const asksForNeeds = keptInMind((header) =>
  needing.test(foldTraditional(header.normalize("NFKC"))),
);

/** An option's own column: "Q3(A.投诉处理)", "3、培训方式—案例研讨", question over option. */
export type OptionHeader = { readonly question: string; readonly option: string };

const shapes: readonly RegExp[] = [
  /^(.*\S)\s+\/\s+(\S.*)$/,
  /^(.*\S)\s*[(【[]\s*([^()【】[\]]+?)\s*[)】\]]$/,
  /^(.*[^\s—–\-:_|])\s*(?:——|—|–|:|_|\||\s-\s)\s*([^—–:_|]+)$/,
];

/** Takes the header of an option apart; `null` where it names none. */
export function optionHeader(header: string): OptionHeader | null {
  const text = header.normalize("NFKC").trim();
  for (const shape of shapes) {
    const found = shape.exec(text);
    const [, question = "", option = ""] = found ?? [];
    if (question !== "" && option !== "") return { question, option: bareOption(option) };
  }
  return null;
}

/** "A.投诉处理" → "投诉处理". */
export function bareOption(option: string): string {
  const bare = option.trim().replace(/^(?:[A-Z]|\d{1,2})\s*[.、．:：)）]\s*(?=\S)/i, "");
  return bare === "" ? option.trim() : bare;
}
