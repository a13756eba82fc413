import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { associateFunctions } from "../../src/functions/associate";
import type { ExcelRuntime } from "../../src/functions/excel-runtime";

const root = path.resolve(__dirname, "../..");
const scripts = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

const open: DOMWindow[] = [];
afterAll(() => {
  for (const window of open) window.close();
});

type Run = (...cells: unknown[]) => unknown;
type MicrosoftsRuntime = ExcelRuntime & {
  readonly _association: { readonly mappings: Readonly<Record<string, Run>> };
};

/** Microsoft's own runtime for custom functions, unchanged, in a page of its own with no Excel around it. */
async function microsoftsRuntime(): Promise<MicrosoftsRuntime> {
  class Scripts extends ResourceLoader {
    override fetch(address: string): ReturnType<ResourceLoader["fetch"]> {
      const file = path.join(scripts, path.basename(new URL(address).pathname));
      const content: unknown = Object.assign(Promise.resolve(readFileSync(file)), {
        abort: () => undefined,
      });
      return content as ReturnType<ResourceLoader["fetch"]>;
    }
  }
  const { window } = new JSDOM(
    `<!doctype html><head><script src="custom-functions-runtime.js"></script></head>`,
    {
      url: "https://localhost/functions.html",
      runScripts: "dangerously",
      resources: new Scripts(),
      virtualConsole: new VirtualConsole(),
      beforeParse: (page) => {
        Object.defineProperty(page.document, "domain", { value: "localhost" });
      },
    },
  );
  await new Promise((resolve) => {
    window.addEventListener("load", resolve);
  });
  open.push(window);
  const page: unknown = window;
  return (page as { readonly CustomFunctions: MicrosoftsRuntime }).CustomFunctions;
}

type Metadata = {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: object;
    readonly result: { readonly type: string; readonly dimensionality: string };
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    }[];
  }[];
};

const languages = ["en", "zh-CN", "zh-TW"] as const;
const metadataOf = (language: string) =>
  JSON.parse(
    readFileSync(path.join(root, "src/locales", language, "functions.json"), "utf8"),
  ) as Metadata;

describe("what Excel is told of the functions", () => {
  let runtime: MicrosoftsRuntime;
  beforeAll(async () => {
    runtime = await microsoftsRuntime();
    associateFunctions(runtime);
  });

  it.each(languages)("%s: every function described has its code, with as many arguments", (tag) => {
    const { functions } = metadataOf(tag);
    const code = runtime._association.mappings;
    expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(code).sort());
    for (const { id, parameters } of functions) expect(code[id]?.length).toBe(parameters.length);
  });

  it("is the same in every language but for the words", () => {
    const shapes = languages.map((tag) =>
      metadataOf(tag).functions.map(({ id, name, options, result, parameters }) => ({
        id,
        name,
        options,
        result,
        parameters: parameters.map(({ type, dimensionality, optional }) => ({
          type,
          dimensionality,
          optional,
        })),
      })),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  it.each(languages)("%s: names Excel takes, words it shows whole, help in the language", (tag) => {
    for (const { id, name, description, helpUrl, options, parameters } of metadataOf(tag)
      .functions) {
      expect(id).toMatch(/^[A-Z][A-Z.]{2,}$/);
      // A formula typed in one language must stand when a colleague opens it in another.
      expect(name).toBe(id);
      expect(options).toBeUndefined();
      expect(description.length).toBeLessThanOrEqual(255);
      expect(helpUrl).toBe(`https://localhost:3000/guide/${tag}.html`);
      const required = parameters.map(({ optional }) => optional !== true);
      expect([...required].sort((a, b) => Number(b) - Number(a))).toEqual(required);
      expect(new Set(parameters.map((each) => each.name)).size).toBe(parameters.length);
      for (const each of parameters) {
        expect(each.name).toMatch(/^[\p{L}][\p{L}\d]*$/u);
        expect(each.description).not.toBe("");
        if (tag !== "en") expect(each.description).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it("answers with numbers, and with errors that Microsoft's runtime takes for Excel's", async () => {
    const code = runtime._association.mappings;
    const { Error: ExcelError } = runtime;
    expect(code["AGENTS.NEEDED"]?.(360, 30, 240, 0.8, 20, null)).toBe(54);
    expect(code.RELEASABLE?.(60, 360, 30, 240, 0.8, 20, null)).toBe(6);
    expect(() => code.RELEASABLE?.(60, 360, 0, 240, 0.8, 20, null)).toThrow(ExcelError);
    const agents = [["a"], ["a"], ["b"], ["b"], ["c"], ["c"]];
    const scores = [[90], [88], [70], [73], [81], [79]];
    const sent: unknown = JSON.parse(
      JSON.stringify(code.SHRUNKEN?.([["a"], ["z"], [""]], agents, scores, null)),
    );
    expect(sent).toMatchObject([[expect.any(Number)], [{ type: "Error", code: "#N/A" }], [""]]);
    expect(() => code.SHRUNKEN?.([["a"]], agents, [[1]], null)).toThrow(ExcelError);
    await expect(code.PBOTTOM?.([["a"]], agents, scores, 3, null, null)).rejects.toThrow(
      ExcelError,
    );
    const chance = await code.PBOTTOM?.([["b"]], agents, scores, 1, null, null);
    expect((chance as number[][])[0]?.[0] ?? 0).toBeGreaterThan(0.9);
  });
});
