import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(__dirname, "../..");
const WEBPACK = join(ROOT, "node_modules/webpack/bin/webpack.js");

/** Builds the pane as it is published into a folder. */
export async function buildPane(folder: string): Promise<void> {
  const args = [WEBPACK, "--config-name", "pane", "--output-path", folder];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
}
