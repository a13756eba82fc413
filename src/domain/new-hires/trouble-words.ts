/** Words of interview notes that speak of leaving or of too much, in three languages. Compared, never shown but as written. */
const troubleWords: readonly string[] = [
  ..."resign|quit|leave the job|leaving|overwhelm|burnt out|burned out|cannot cope|can't cope|too much pressure|stressed".split(
    "|",
  ),
  ..."离职|辞职|想走|压力大|压力很大|跟不上|吃不消|撑不住|崩溃|不适应|焦虑".split("|"),
  ..."離職|辭職|壓力大|壓力很大|跟不上|吃不消|撐不住|崩潰|不適應|焦慮".split("|"),
];

/** The first such word in a text; `null` when it has none. */
export function troubleWordIn(text: string): string | null {
  const plain = text.normalize("NFKC").toLowerCase();
  return troubleWords.find((word) => plain.includes(word)) ?? null;
}
