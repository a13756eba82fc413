/**
 * Serves the try-out page to this machine alone and prints its address: `node build/serve.mjs [port]`. Port 3000, or the next
 * that is free. `npm start` builds the page first.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { contentSecurityHeader } from "./content-security.js";

const folder = fileURLToPath(new URL("../dist/tryout", import.meta.url));
const firstPort = Number(process.argv[2] ?? 3000);
const lastPort = firstPort + 50;

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".map": "application/json",
};

const server = createServer(async (request, response) => {
  try {
    // Throws on an address that is none.
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname === "/" ? "index.html" : path.basename(pathname);
    const type = types[path.extname(name)];
    if (request.method !== "GET" || type === undefined) throw new Error("not served");
    const content = await readFile(path.join(folder, name));
    response.writeHead(200, {
      "content-type": type,
      "content-security-policy": contentSecurityHeader,
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
});

function listen(port) {
  server.once("error", (trouble) => {
    if (trouble.code !== "EADDRINUSE" || port >= lastPort) throw trouble;
    listen(port + 1);
  });
  server.listen(port, "127.0.0.1");
}

server.on("listening", () => {
  console.log(`Peilian is at http://localhost:${server.address().port}/  (Ctrl+C ends it)`);
});
listen(firstPort);
