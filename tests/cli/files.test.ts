import { mkdtemp, readFile, readdir, rm, writeFile, mkdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { firstFree, isSameFile, keepBackup, readBytes, writeWhole } from "../../src/cli/files";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "peilian-files-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const at = (name: string): string => path.join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a written file is whole, its folder made, and nothing temporary stays behind", async () => {
  const written = await writeWhole(at("new/plan.xlsx"), bytes("plan"));
  expect(written).toEqual({ ok: true, value: null });
  expect(await readFile(at("new/plan.xlsx"), "utf8")).toBe("plan");
  expect(await readdir(at("new"))).toEqual(["plan.xlsx"]);
});

test("when writing fails the old file stays as it was", async () => {
  await mkdir(at("plan.xlsx"));
  const written = await writeWhole(at("plan.xlsx"), bytes("plan"));
  expect(written).toMatchObject({ ok: false });
  expect(await readdir(folder)).toEqual(["plan.xlsx"]);
});

test("a backup never overwrites an earlier one", async () => {
  await writeFile(at("March.xlsx"), "first");
  expect(await keepBackup(at("March.xlsx"))).toEqual({ ok: true, value: at("March.xlsx.bak") });
  await writeFile(at("March.xlsx"), "second");
  expect(await keepBackup(at("March.xlsx"))).toEqual({ ok: true, value: at("March.xlsx.bak2") });
  expect(await readFile(at("March.xlsx.bak"), "utf8")).toBe("first");
  expect(await readFile(at("March.xlsx.bak2"), "utf8")).toBe("second");
});

test("a missing file and a folder are told apart", async () => {
  expect(await readBytes(at("none.xlsx"))).toEqual({
    ok: false,
    cause: { kind: "file-missing", file: at("none.xlsx") },
  });
  expect(await readBytes(folder)).toEqual({
    ok: false,
    cause: { kind: "is-folder", file: folder },
  });
});

test("the first free name skips the taken ones", async () => {
  await writeFile(at("1"), "");
  await writeFile(at("2"), "");
  expect(await firstFree((n) => at(String(n)))).toBe(at("3"));
});

test("one file is recognised under two spellings of its path", async () => {
  await writeFile(at("March.xlsx"), "x");
  expect(await isSameFile(at("March.xlsx"), `${folder}/./March.xlsx`)).toBe(true);
  expect(await isSameFile(at("March.xlsx"), at("April.xlsx"))).toBe(false);
});
