import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { validateXML } from "xmllint-wasm";
import { ribbonWords as en } from "../../src/locales/en/ribbon";
import { ribbonWords as zhCn } from "../../src/locales/zh-CN/ribbon";
import { ribbonWords as zhTw } from "../../src/locales/zh-TW/ribbon";
import { excelFloor } from "../../src/workbook/office/excel-floor";

const root = path.resolve(__dirname, "../..");
const file = path.join(root, "manifest.xml");
const source = readFileSync(file, "utf8");
const manifest = new DOMParser().parseFromString(source, "application/xml");

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const defaultOf = (element: Element): string => element.getAttribute("DefaultValue") ?? "";
/** Without an id an image is a use, not a resource. */
const resources = ["bt:Image", "bt:Url", "bt:String"]
  .flatMap(all)
  .filter((e) => e.hasAttribute("id"));
const byId = new Map(resources.map((element) => [element.getAttribute("id") ?? "", element]));

/** What a resource or a display name says in each language. */
function words(element: Element | undefined): Record<string, string> {
  if (!element) return {};
  const overrides = ["Override", "bt:Override"].flatMap((name) => [
    ...element.getElementsByTagName(name),
  ]);
  return {
    "en-US": defaultOf(element),
    ...Object.fromEntries(
      overrides.map((each) => [
        each.getAttribute("Locale") ?? "",
        each.getAttribute("Value") ?? "",
      ]),
    ),
  };
}

const inAll = (pick: (of: typeof en) => string): Record<string, string> => ({
  "en-US": pick(en),
  "zh-CN": pick(zhCn),
  "zh-TW": pick(zhTw),
});

test("says what the locales say, in every language", () => {
  expect(words(all("DisplayName")[0])).toEqual(inAll((of) => of.name));
  expect(words(all("Description")[0])).toEqual(inAll((of) => of.description));
  expect(words(byId.get("Group.Label"))).toEqual(inAll((of) => of.group));
  const commands = { Plan: "plan", Generate: "generate", Check: "check", Help: "help" } as const;
  for (const [id, key] of Object.entries(commands)) {
    expect(words(byId.get(`${id}.Label`))).toEqual(inAll((of) => of[key].title));
    expect(words(byId.get(`${id}.Tip`))).toEqual(inAll((of) => of[key].text));
  }
  expect(words(byId.get("GetStarted.Title"))).toEqual(inAll((of) => of.getStarted.title));
  expect(words(byId.get("GetStarted.Text"))).toEqual(inAll((of) => of.getStarted.text));
});

test("no text is longer than Office shows", () => {
  const longest = (parent: string, limit: number): void => {
    for (const text of all(parent).flatMap((list) => [...list.getElementsByTagName("bt:String")])) {
      for (const word of Object.values(words(text))) expect(word.length).toBeLessThanOrEqual(limit);
    }
  };
  longest("bt:ShortStrings", 125);
  longest("bt:LongStrings", 250);
  for (const word of Object.values(words(all("Description")[0]))) {
    expect(word.length).toBeLessThanOrEqual(250);
  }
});

test("every resource is used, and every use has its resource", () => {
  const used = new Set(
    [...manifest.getElementsByTagName("*")].flatMap((each) => each.getAttribute("resid") ?? []),
  );
  used.delete("");
  expect([...used].sort()).toEqual([...byId.keys()].sort());
  for (const id of byId.keys()) expect(id.length).toBeLessThanOrEqual(32);
});

test("every address is https, on one origin, and leads to a file the build makes", () => {
  const addresses = [...all("bt:Image"), ...all("bt:Url"), ...all("IconUrl")].map(defaultOf);
  addresses.push(...[...all("SourceLocation"), ...all("SupportUrl")].map(defaultOf));
  const made =
    /^https:\/\/localhost:3000\/(?:assets\/[a-z-]+-\d+\.png|guide\/en\.html|taskpane\.html(?:\?start=(?:generate|check))?|commands\.html|functions\.html|functions\.js|functions\/en\.json)$/;
  for (const address of addresses.filter((each) => each !== "")) expect(address).toMatch(made);
});

test("the group and each of its commands have every size of icon, drawn by the build", () => {
  for (const icon of all("Icon")) {
    const sizes = [...icon.getElementsByTagName("bt:Image")];
    expect(sizes.map((each) => Number(each.getAttribute("size")))).toEqual([
      16, 20, 24, 32, 40, 48, 64, 80,
    ]);
    for (const each of sizes) {
      const image = byId.get(each.getAttribute("resid") ?? "");
      const drawn = /assets\/([a-z-]+)-(\d+)\.png$/.exec(image ? defaultOf(image) : "");
      expect(drawn?.[2]).toBe(each.getAttribute("size"));
      expect(existsSync(path.join(root, "src/assets", `${drawn?.[1]}.svg`))).toBe(true);
    }
  }
});

test("at most seven commands, one action each, on the Home tab; the floor is the one the code asks for", () => {
  expect(all("OfficeTab")[0]?.getAttribute("id")).toBe("TabHome");
  const controls = all("Control");
  expect(controls.length).toBeLessThanOrEqual(7);
  for (const control of controls) expect(control.getElementsByTagName("Action").length).toBe(1);
  expect(
    all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]),
  ).toEqual([["ExcelApi", excelFloor]]);
  expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
});

test("Microsoft's own reader reads it back", () => {
  // In a process of its own: the reader has parts that jest does not load.
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((read) => process.stdout.write(JSON.stringify(read)));`;
  const read: unknown = JSON.parse(
    execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }),
  );
  expect(read).toMatchObject({ displayName: en.name, defaultLocale: "en-US", hosts: ["Workbook"] });
});

const schemas = path.resolve(root, "../shared/manifest-xsd");
const withSchemas = existsSync(schemas) ? test : test.skip;
if (!existsSync(schemas)) console.log("skipped: ../shared/manifest-xsd is not there");

withSchemas("is valid by Microsoft's schema, which finds a wrong one", async () => {
  const schema = (name: string): { fileName: string; contents: string } => ({
    fileName: name,
    contents: readFileSync(path.join(schemas, name), "utf8"),
  });
  const validate = async (contents: string): Promise<readonly string[]> => {
    const { errors } = await validateXML({
      xml: { fileName: "manifest.xml", contents },
      schema: schema("OfficeAppManifestV1_1.xsd"),
      preload: [
        schema("TaskPaneAppVersionOverridesV1_0.xsd"),
        schema("OfficeAppBasicTypesV1_0.xsd"),
      ],
    });
    return errors.map(({ message }) => message);
  };
  expect(await validate(source)).toEqual([]);
  expect(await validate(source.replace("ReadWriteDocument", "Everything"))).not.toEqual([]);
});
