import { readdirSync } from "node:fs";

/** Runs every *.bench.mjs beside it, or those whose names contain one of the arguments, and prints what they return. */
const wanted = process.argv.slice(2);
const files = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".bench.mjs"))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();
for (const file of files) {
  const { run } = await import(new URL(file, import.meta.url));
  const { title, rows } = await run();
  console.log(`\n${title}`);
  console.table(rows);
}
