// Chromium whose tabs nobody watches. While a driver is attached, V8 notes where every Error was made and reads whole scripts again for that: some 40 of the milliseconds in which a page opens.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const STEP_MS = 50;
const START_MS = 20_000;

export interface FreeBrowser {
  /** Opens an address in a new tab; the answer closes it. */
  readonly open: (address: string) => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
}

/** Starts a browser with a profile of its own, which knows no file yet. */
export async function startFreeBrowser(program: string): Promise<FreeBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "thidua-profile-"));
  const args = ["--headless=new", "--no-sandbox", "--no-first-run", "--window-size=320,700"];
  const own = ["--lang=vi-VN", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
  const browser = spawn(program, [...args, ...own, "about:blank"], { stdio: "ignore" });
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  const desk = `http://localhost:${await waitForPort(join(profile, "DevToolsActivePort"))}/json`;
  return {
    open: async (address) => {
      const made = await fetch(`${desk}/new?${encodeURIComponent(address)}`, { method: "PUT" });
      const { id } = (await made.json()) as { readonly id: string };
      return async () => {
        await fetch(`${desk}/close/${id}`);
      };
    },
    close: async () => {
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function waitForPort(file: string): Promise<string> {
  for (let waited = 0; waited < START_MS; waited += STEP_MS) {
    const [port = ""] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    if (port !== "") return port;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error("The browser did not start.");
}
