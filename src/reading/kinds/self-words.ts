const self =
  /自评|自我(?:评|评价|评估|评分)|本人评|自評|自我評|\bself\b|self-?(?:score|rating|assess|evaluat)/i;

/** Whether a header says that the marks below it are what an agent gave herself. */
export function saysSelf(header: string): boolean {
  return self.test(header);
}
