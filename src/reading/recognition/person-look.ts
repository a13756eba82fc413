import { surnames } from "../../locales/content-words";
import { foldTraditional } from "./traditional-characters";

/** "A1001", "0012", "zhang.san3", "CS-07": short, without spaces, with a digit in it. */
export function looksLikeId(text: string): boolean {
  return text.length <= 20 && /^(?=\D{0,8}\d)[\w.@#-]{2,20}$/.test(text.trim());
}

/** "张三", "欧阳修远", "Ann Lee", "Lee, Ann", "Ann M. O'Neil". */
export function looksLikeName(text: string): boolean {
  const bare = text.trim();
  if (/^[\u4e00-\u9fff·]{2,4}$/.test(bare))
    return surnames.includes(foldTraditional(bare.charAt(0)));
  return /^[A-Z][a-zA-Z'’-]+(?:,? [A-Z][a-zA-Z'’-]*\.?){1,3}$/.test(bare);
}
