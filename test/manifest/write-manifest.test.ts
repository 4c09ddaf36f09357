import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { projectFile } from "./read-manifest";

const WRITER = projectFile("docs/write-manifest.mjs");
const ORIGINAL = readFileSync(projectFile("manifest.xml"), "utf8");
const addresses = (xml: string): string[] => xml.match(/"https:[^"]*"/g) ?? [];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "thidua-manifest-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (...args: string[]) =>
  spawnSync(process.execPath, [WRITER, ...args, "--out", join(folder, "manifest.xml")], {
    encoding: "utf8",
  });

test("a release names its own host everywhere and changes nothing else", () => {
  expect(write("--host", "https://thidua.example.vn/ktd/").status).toBe(0);
  const written = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(addresses(written)).toHaveLength(addresses(ORIGINAL).length);
  expect(addresses(written).filter((one) => one.includes("localhost"))).toEqual([]);
  expect(written.replaceAll('"https://thidua.example.vn/ktd/', '"https://localhost:3000/')).toBe(
    ORIGINAL
  );
});

test.each([
  ["http://thidua.example.vn"],
  ["thidua.example.vn"],
  ["https://thidua.example.vn/?a=1"],
  ["https://user@thidua.example.vn"],
])("a host that Office would refuse is refused: %s", (host) => {
  expect(write("--host", host)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("https"),
  });
});
