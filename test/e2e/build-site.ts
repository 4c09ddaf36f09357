import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const ROOT = join(__dirname, "../..");
const WEBPACK = join(ROOT, "node_modules/webpack/bin/webpack.js");
/** Builds share webpack's cache, which one build at a time may write. */
const LOCK = join(ROOT, "node_modules/.cache/e2e-build.lock");
const PATIENCE_MS = 200_000;

/** Builds the standalone page as it is published, into a new folder. Minutes the first time, seconds with a warm cache. */
export async function buildSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "thidua-site-"));
  await takeLock();
  try {
    await build(folder);
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
  return folder;
}

/** A lock that a killed test left behind is taken over in the end. */
async function takeLock(): Promise<void> {
  await mkdir(join(LOCK, ".."), { recursive: true });
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      await mkdir(LOCK);
      return;
    } catch {
      if (performance.now() > end) return;
      await wait(500);
    }
  }
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
