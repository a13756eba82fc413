/**
 * The text of a file: by its byte-order mark UTF-8 or UTF-16, else UTF-8 when it is valid, else the code page in which Excel
 * saves .csv in mainland China (GB18030, which holds GBK and GB2312) or in Taiwan (Big5), whichever reads as more common
 * Chinese. `null` when it is no text in any of them.
 */
export function decodeTextFile(bytes: Uint8Array): string | null {
  const text = decodeMarked(bytes) ?? decoded(bytes, "utf-8") ?? decodeChinese(bytes);
  return text === null || looksBinary(text) ? null : text;
}

function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, "utf-16be");
  return null;
}

/** Most bytes are valid in both code pages, but only one gives words; GB18030 when neither does. */
function decodeChinese(bytes: Uint8Array): string | null {
  const mainland = decoded(bytes, "gb18030");
  const taiwan = decoded(bytes, "big5");
  if (mainland === null || taiwan === null) return mainland ?? taiwan;
  return commonShare(taiwan) > commonShare(mainland) ? taiwan : mainland;
}

/** Characters that office tables are full of, in both scripts; not one is rare in either code page's language. */
const common = new Set(
  "的一是不了人有在年月日时時分秒工号號姓名客服员員电話电话服务務质質检檢成绩績组組别別部门門主管平均时長长数數量评評價价" +
    "满滿意度问題题业業务类類型日期通话通話间間上下大小中心公司培训訓課课程讲講师師教室总總计計得分班次早晚休假王李张張陈陳林黄黃吴吳",
);
/** Characters looked at: enough to tell, whatever the file's size. */
const sample = 20_000;

function commonShare(text: string): number {
  let chinese = 0;
  let found = 0;
  for (let i = 0; i < text.length && i < sample; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    chinese++;
    if (common.has(text.charAt(i))) found++;
  }
  return chinese === 0 ? 0 : found / chinese;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text holds no control characters but tab, line feed, carriage return, form feed and the old end-of-file mark. */
function looksBinary(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 26) {
      return true;
    }
  }
  return false;
}
