import { isMeasureOnly, namesFault } from "../../../src/domain/attitude/fault-words";

describe("bad habits by their names", () => {
  it.each([
    "反问句",
    "是否使用反问",
    "语气生硬",
    "語氣生硬",
    "语速过快",
    "抢话",
    "Rhetorical questions",
    "Stiff tone",
  ])("%s is one", (name) => {
    expect(namesFault(name)).toBe(true);
  });

  it.each(["礼貌用语", "无反问句", "避免生硬语气", "语速", "亲和力", "No interruptions", "Warmth"])(
    "%s is none",
    (name) => {
      expect(namesFault(name)).toBe(false);
    },
  );

  it("knows a measure that has no good end", () => {
    expect(isMeasureOnly("语速(字/分)")).toBe(true);
    expect(isMeasureOnly("Speaking rate (words per minute)")).toBe(true);
    expect(isMeasureOnly("语速(5分)")).toBe(false);
  });
});
