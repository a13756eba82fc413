import path from "node:path";

/** The rooms under `src`, and which others each may import. The data runs one way; see docs/architecture.md. */
const mayImport = {
  foundation: [],
  domain: ["foundation"],
  workbook: ["foundation"],
  locales: ["foundation", "domain", "workbook"],
  reading: ["foundation", "domain", "workbook", "locales"],
  sheets: ["foundation", "domain", "workbook", "locales"],
  sample: ["foundation", "domain", "workbook", "locales"],
  jobs: ["foundation", "domain", "workbook", "locales", "reading", "sheets", "sample"],
};

/** The port's adapters, and which of the others each may build on. Rooms that import the workbook see the port's files only. */
const adapters = { xlsx: [], text: ["xlsx"], memory: [], office: [] };

/** Where a file lies: its room, and its adapter when it lies in one. `null` outside `src`. */
function placeOf(root, file) {
  const [top, room, folder] = path.relative(root, file).split(path.sep);
  if (top !== "src" || room === undefined) return null;
  return { room, adapter: room === "workbook" && folder in adapters ? folder : null };
}

/** Why `from` may not import `specifier`, or `null` when it may. */
function refusal(root, from, specifier) {
  const place = placeOf(root, from);
  // The rooms at the door (cli, taskpane, …) may import everything.
  if (place === null || !(place.room in mayImport)) return null;
  if (specifier.startsWith("node:"))
    return `src/${place.room} runs in a browser too: no ${specifier}.`;
  if (!specifier.startsWith(".")) return null;

  const target = placeOf(root, path.resolve(path.dirname(from), specifier));
  if (target === null) return `src/${place.room} imports nothing from outside src.`;
  if (target.room !== place.room && !mayImport[place.room].includes(target.room)) {
    const allowed = ["itself", ...mayImport[place.room]].join(", ");
    return `src/${place.room} may import only: ${allowed} (docs/architecture.md).`;
  }
  if (target.adapter === null || target.adapter === place.adapter) return null;
  if (place.room !== "workbook") return `src/${place.room} knows the port, never an adapter.`;
  if (place.adapter === null || adapters[place.adapter].includes(target.adapter)) return null;
  return `The ${place.adapter} adapter knows nothing of the ${target.adapter} adapter.`;
}

/** Refuses every import against the stream, however it is written: static, exported, dynamic, or as a type. */
export const oneWayImports = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const check = (source) => {
      if (typeof source?.value !== "string") return;
      const message = refusal(context.cwd, context.filename, source.value);
      if (message !== null) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
    };
  },
};
