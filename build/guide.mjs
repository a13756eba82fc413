import { readFile } from "node:fs/promises";
import path from "node:path";
import { marked } from "marked";

export const guideLanguages = ["en", "zh-CN", "zh-TW"];

/** The user guide as pages: `{ name: "guide/en.html", text }`, made from the Markdown in `folder`. */
export async function guidePages(folder) {
  return Promise.all(
    guideLanguages.map(async (tag) => {
      const source = await readFile(path.join(folder, `${tag}.md`), "utf8");
      const title = /^# (.+)$/m.exec(source)?.[1] ?? "Peilian";
      return { name: `guide/${tag}.html`, text: page(tag, title, await marked.parse(source)) };
    }),
  );
}

function page(tag, title, body) {
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${title}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 24px 20px 64px; max-width: 44rem; line-height: 1.6;
  font: 16px/1.6 "Segoe UI", "Microsoft YaHei", "PingFang SC", "PingFang TC", "Microsoft JhengHei", sans-serif; }
h1 { font-size: 28px; line-height: 1.25; } h2 { font-size: 20px; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid #8884; }
code { font-family: Consolas, Menlo, monospace; font-size: .9em; }
@media print { body { max-width: none; } }
</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}
