import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

export type TryoutServer = { readonly origin: string; stop(): void };

/** Starts what `npm start` serves, on a free port. The page must have been built (`npm run build`), or this throws. */
export async function startTryout(): Promise<TryoutServer> {
  if (!existsSync(path.join(root, "dist/tryout/index.html"))) {
    throw new Error("dist/tryout is missing: run `npm run build` first.");
  }
  const server = spawn(process.execPath, [path.join(root, "build/serve.mjs"), "0"]);
  const origin = await new Promise<string>((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(said);
      if (address) resolve(address[0]);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.once("exit", () => {
      reject(new Error(`The server ended: ${said}`));
    });
  });
  return { origin, stop: () => void server.kill() };
}
