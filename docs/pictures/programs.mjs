// Programs that the pictures need, by the names they may have.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where each needed program stands: the first of its names that is found. Throws with the names of all that are missing. */
export function findPrograms(needed) {
  const found = needed.map((names) => names.map(locate).find((path) => path !== null) ?? null);
  const missing = needed.filter((_names, index) => found[index] === null);
  if (missing.length > 0) {
    const names = missing.map((one) => one.join(" / ")).join(", ");
    throw new Error(`Máy này thiếu chương trình: ${names}. Not installed: ${names}.`);
  }
  return found;
}

function locate(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
