import { ownTabs } from "../../src/workbook/own-tabs";

const marker = (refersTo: string) => ({ name: "Peilian.one_to_one", refersTo });
const area = (refersTo: string) => ({ name: "Peilian.one_to_one.area", refersTo });

describe("which tabs are ours", () => {
  test("a marker and recorded cells on the same tab, whatever it is called by now", () => {
    const names = [
      marker("'Tom''s list'!$A$3"),
      area("'Tom''s list'!$A$1:$C$9,'Tom''s list'!$E$1"),
    ];
    expect([...ownTabs(names)]).toEqual([["one-to-one", "tom's list"]]);
  });

  test("a marker that was cut and pasted to the user's sheet does not make that sheet ours", () => {
    const names = [marker("Notes!$B$2"), area("Notes!$B$2,Coaching!$A$4:$H$20,Coaching!$A$2")];
    expect(ownTabs(names).size).toBe(0);
  });

  test("a marker whose reference is lost marks nothing", () => {
    expect(ownTabs([marker("#REF!"), area("Notes!$A$1")]).size).toBe(0);
    expect(ownTabs([marker("Notes!#REF!"), area("Notes!#REF!")]).size).toBe(0);
  });

  test("where another program dropped the record, the marker is believed", () => {
    expect(ownTabs([marker("Coaching!$A$1")]).get("one-to-one")).toBe("coaching");
  });
});
