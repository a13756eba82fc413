import { itemsIn } from "../../../src/reading/values/lists";

test.each<[string, string[]]>([
  ["退费;开票；改签", ["退费", "开票", "改签"]],
  ["礼貌、语速，话术", ["礼貌", "语速", "话术"]],
  ["Refunds, Billing / Complaints", ["Refunds", "Billing", "Complaints"]],
  ["语速\n礼貌\n\n语速", ["语速", "礼貌"]],
  ["1、礼貌；2、语速；3、话术", ["礼貌", "语速", "话术"]],
  ["1. Refunds\n2. Billing", ["Refunds", "Billing"]],
  ["①退费 ②开票", ["退费", "开票"]],
  ["产品知识（含A、B）;话术", ["产品知识（含A、B）", "话术"]],
  ["QA/质检; I/O", ["QA/质检", "I/O"]],
  ["--", []],
  ["无", []],
  ["(A、B", ["(A", "B"]],
  ["101,102", ["101", "102"]],
])("the items of %p", (text, items) => {
  expect(itemsIn(text)).toEqual(items);
});
