import path from "node:path";

const pure = ["foundation", "domain", "workbook", "locales"];

/**
 * The rooms under `src`, and which others each may import. The data runs one way; see docs/architecture.md. Adapters are rooms of
 * their own: who may import `workbook` sees the port's files only. `taskpane/excel` alone opens the workbook in Excel, and the
 * pane itself, which the try-out page shows too, never imports it.
 */
const mayImport = {
  foundation: [],
  domain: ["foundation"],
  workbook: ["foundation", "workbook/xlsx", "workbook/text"],
  "workbook/xlsx": ["foundation", "workbook"],
  "workbook/text": ["foundation", "workbook", "workbook/xlsx"],
  "workbook/memory": ["foundation", "workbook"],
  "workbook/office": ["foundation", "workbook"],
  locales: ["foundation", "domain", "workbook"],
  "calendar-files": ["foundation"],
  reading: pure,
  sheets: pure,
  sample: pure,
  jobs: [...pure, "reading", "sheets", "sample", "calendar-files"],
  worker: [...pure, "jobs"],
  taskpane: [...pure, "reading", "sheets", "jobs", "worker"],
  "taskpane/excel": [...pure, "jobs", "taskpane", "workbook/office"],
  commands: ["locales"],
  functions: ["foundation", "domain"],
  tryout: [...pure, "jobs", "sample", "worker", "taskpane", "workbook/xlsx"],
  cli: [...pure, "jobs", "sample", "workbook/xlsx"],
};

/** Only the command line runs in Node, and only it reads what lies beside `src`. */
const inNode = "cli";

/** The room a file lies in, `null` outside `src`. */
function roomOf(root, file) {
  const [top, room, folder] = path.relative(root, file).split(path.sep);
  if (top !== "src" || room === undefined) return null;
  const within = `${room}/${folder}`;
  return within in mayImport ? within : room;
}

/** Why `from` may not import `specifier`, or `null` when it may. */
function refusal(root, from, specifier) {
  const room = roomOf(root, from);
  if (room === null) return null;
  if (!(room in mayImport))
    return `src/${room} is no room yet: lint/one-way-imports.mjs lists them.`;
  if (specifier.startsWith("node:")) {
    return room === inNode ? null : `src/${room} runs in a browser too: no ${specifier}.`;
  }
  if (!specifier.startsWith(".")) return null;

  const target = roomOf(root, path.resolve(path.dirname(from), specifier));
  if (target === null) {
    return room === inNode ? null : `src/${room} imports nothing from outside src.`;
  }
  if (target === room || mayImport[room].includes(target)) return null;
  const allowed = ["itself", ...mayImport[room]].join(", ");
  return `src/${room} may import only: ${allowed} (docs/architecture.md).`;
}

/** Refuses every import against the stream, however it is written: static, exported, dynamic, a worker's address, or a type. */
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
      "NewExpression[callee.name='URL']": (node) => check(node.arguments[0]),
    };
  },
};
