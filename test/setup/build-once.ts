import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 300_000;

/** A folder with what was built into it: by the first test file of the run that needs it, while the others wait. */
export async function buildOnce(
  name: string,
  build: (folder: string) => Promise<unknown>
): Promise<string> {
  const run = process.env.THIDUA_RUN;
  if (run === undefined) throw new Error("globalSetup did not make the folder of the run");
  const folder = join(run, name);
  const lock = `${folder}.lock`;
  const done = `${folder}.done`;
  await takeLock(lock);
  try {
    if (!existsSync(done)) {
      await mkdir(folder, { recursive: true });
      await build(folder);
      await writeFile(done, "");
    }
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
  return folder;
}

async function takeLock(lock: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      await mkdir(lock);
      return;
    } catch {
      if (performance.now() > end) throw new Error(`Nobody gives back ${lock}`);
      await wait(200);
    }
  }
}
