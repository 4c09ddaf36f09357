import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildOnce } from "../setup/build-once";

const ROOT = join(__dirname, "../..");
const WEBPACK = join(ROOT, "node_modules/webpack/bin/webpack.js");

/** A folder with the standalone page as it is published, built once in a run. Minutes the first time, seconds with a warm cache. */
export function buildSite(): Promise<string> {
  return buildOnce("site", build);
}

function build(folder: string): Promise<void> {
  const args = [WEBPACK, "--config-name", "standalone", "--output-path", folder];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  const said: string[] = [];
  child.stdout.on("data", (text) => said.push(String(text)));
  child.stderr.on("data", (text) => said.push(String(text)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(said.join("")))));
  });
}
