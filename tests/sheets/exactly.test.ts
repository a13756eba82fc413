import { exactly } from "../../src/sheets/exactly";

test("a cell is looked for as it stands, its signs first of all the tilde that sets signs apart", () => {
  expect(exactly("H12")).toBe(
    '"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(H12,"~","~~"),"*","~*"),"?","~?")',
  );
});
