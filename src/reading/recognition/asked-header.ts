const numbering = /^\s*[(（]?\d{1,3}\s*[、.．)）:：]\s*(?=\D)/;

const address =
  /^(?:(?:请|請)(?:您|你)?(?:输入|填写|选择|輸入|填寫|選擇)(?:您|你)?|您|你)(?:所在)?的?|^(?:please )?(?:enter |select |what is )?your\s+/i;

/**
 * What a question of an online form asks for, without its number and polite words: "2、请填写您的工号：" → "工号：", "3. Your team" → "team".
 * `null` when the header is no such question.
 */
export function askedFor(header: string): string | null {
  const asked = header.replace(numbering, "").replace(address, "").trim();
  return asked === "" || asked === header.trim() ? null : asked;
}
