import { randomUUID } from "node:crypto";
import {
  constants,
  copyFile,
  link,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import type { FileRead, FileWritten, MayReplace, Shell } from "./shell";

/** The real terminal and disk. */
export function createNodeShell(): Shell {
  return {
    readFile: readWholeFile,
    writeFile: writeWholeFile,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
  };
}

async function readWholeFile(path: string): Promise<FileRead> {
  try {
    return { ok: true, bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    const reason = READ_FAULTS.get(codeOf(error));
    if (reason === undefined) throw error;
    return { ok: false, reason };
  }
}

const READ_FAULTS = new Map([
  ["ENOENT", "missing"],
  ["ENOTDIR", "missing"],
  ["EISDIR", "directory"],
  ["EACCES", "denied"],
  ["EPERM", "denied"],
  ["EBUSY", "denied"],
] as const) as ReadonlyMap<string, "missing" | "directory" | "denied">;

async function writeWholeFile(
  path: string,
  bytes: Uint8Array,
  mayReplace: MayReplace
): Promise<FileWritten> {
  if (await isDirectory(path)) return "directory";
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: "wx" });
    return await putInPlace(temporary, path, mayReplace);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function putInPlace(
  temporary: string,
  path: string,
  mayReplace: MayReplace
): Promise<FileWritten> {
  if (mayReplace === "nothing") return claimName(temporary, path);
  if (mayReplace !== "anything" && !(await holds(path, mayReplace))) return "changed";
  await rename(temporary, path);
  return "written";
}

/** Gives the file its name only when the name is free; disks without hard links get a copy. */
async function claimName(temporary: string, path: string): Promise<FileWritten> {
  try {
    await link(temporary, path).catch((error: unknown) => {
      if (codeOf(error) === "EEXIST") throw error;
      return copyFile(temporary, path, constants.COPYFILE_EXCL);
    });
    return "written";
  } catch (error) {
    if (codeOf(error) === "EEXIST") return "exists";
    throw error;
  }
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const read = await readWholeFile(path);
  return read.ok && Buffer.compare(read.bytes, bytes) === 0;
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
