import { existsSync, readdirSync } from "node:fs";

import { createNodeShell } from "../../src/cli/node-shell";
import { Bench } from "./bench";

const shell = createNodeShell();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
let bench: Bench;
beforeEach(() => (bench = new Bench()));
afterEach(() => bench.remove());

describe("writing a file", () => {
  test("makes missing folders and leaves nothing else behind", async () => {
    expect(await shell.writeFile(bench.path("a/b/c.txt"), utf8("1"), "nothing")).toBe("written");
    expect(readdirSync(bench.path("a/b"))).toEqual(["c.txt"]);
  });

  test("never replaces a file unless told to", async () => {
    const path = bench.put("c.txt", "old");
    expect(await shell.writeFile(path, utf8("new"), "nothing")).toBe("exists");
    expect(bench.bytes("c.txt").toString()).toBe("old");
    expect(await shell.writeFile(path, utf8("new"), "anything")).toBe("written");
    expect(bench.bytes("c.txt").toString()).toBe("new");
    expect(readdirSync(bench.folder)).toEqual(["c.txt"]);
  });

  test("replaces a file only while it holds what was read", async () => {
    const path = bench.put("c.txt", "changed by someone");
    expect(await shell.writeFile(path, utf8("new"), utf8("as read"))).toBe("changed");
    expect(bench.bytes("c.txt").toString()).toBe("changed by someone");
    expect(await shell.writeFile(path, utf8("new"), utf8("changed by someone"))).toBe("written");
  });

  test("does not take a folder for a file", async () => {
    expect(await shell.writeFile(bench.folder, utf8("1"), "anything")).toBe("directory");
    expect(existsSync(bench.folder)).toBe(true);
  });
});

describe("reading a file", () => {
  test("tells a missing file from a folder", async () => {
    expect(await shell.readFile(bench.path("none"))).toEqual({ ok: false, reason: "missing" });
    expect(await shell.readFile(bench.folder)).toEqual({ ok: false, reason: "directory" });
    expect(await shell.readFile(bench.put("f", "1"))).toEqual({ ok: true, bytes: utf8("1") });
  });
});
