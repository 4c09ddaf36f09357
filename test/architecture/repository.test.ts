import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const ROOT = join(__dirname, "../..");
const NOT_OURS = new Set([".git", "node_modules", "dist", "demo", "coverage"]);
const BINARY = /[.](png|jpe?g|ico|xlsx|docx|pdf|zip|wasm|log)$/;

/** Folders that exist on one person's machine only. */
const MACHINE_PATH = /(?<![\w.])\/(work|home|root|tmp|Users)\/\w|[A-Z]:\\+Users\\/;

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

function ourFiles(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? ourFiles(path) : [relative(ROOT, path)];
    });
}

test("no package with a licence or a hole that we cannot ship", () => {
  const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, unknown> };
  const names = Object.keys(lock.packages).map((path) => path.split("node_modules/").at(-1) ?? "");
  const banned = /^(@univerjs-pro\/.*|@univerjs\/presets|hyperformula|xlsx)$/;
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => banned.test(name))).toEqual([]);
});

test("every package is pinned to one version", () => {
  const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
  const lists = ["dependencies", "devDependencies", "optionalDependencies", "overrides"];
  const loose = lists
    .flatMap((list) => Object.entries(manifest[list] ?? {}))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test("no file names a folder of one machine", () => {
  const named = ourFiles()
    .filter((path) => !BINARY.test(path))
    .filter((path) => MACHINE_PATH.test(read(path)));
  expect(named).toEqual([]);
});
