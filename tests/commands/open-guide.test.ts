import { guideAddress } from "../../src/commands/open-guide";

describe("the guide opens in the language of Office, beside the add-in's own pages", () => {
  test.each([
    ["https://intranet/peilian/commands.html?_host_Info=Excel", "zh-CN", "zh-CN"],
    ["https://intranet/peilian/commands.html", "zh-HK", "zh-TW"],
    ["https://intranet/peilian/commands.html", "de-DE", "en"],
  ])("%s in %s", (page, language, guide) => {
    expect(guideAddress(page, language)).toBe(`https://intranet/peilian/guide/${guide}.html`);
  });
});
