import { execFile } from "node:child_process";
import { findProgram, type Program } from "./programs";

const TIME_LIMIT = 120_000;

/** Runs a program to its end and answers what it printed; throws when it is missing or fails. Variables stand beside those of this process. */
export function runProgram(
  name: Program,
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {}
): Promise<string> {
  const path = findProgram(name);
  if (path === null) return Promise.reject(new Error(`Not installed: ${name}`));
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...variables };
    const options = { timeout: TIME_LIMIT, maxBuffer: 64 * 1024 * 1024, env };
    execFile(path, [...args], options, (error, stdout, stderr) => {
      if (error && stdout.trim() === "") reject(new Error(`${name}: ${error.message} ${stderr}`));
      else resolve(stdout);
    });
  });
}
