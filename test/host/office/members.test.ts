import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dumpBook, openEmpty } from "./faults/excel-scene";
import { listMembers } from "./list-members";
import { namesOf, printMembers } from "./print-members";
import { useEverything } from "./use-everything";
import { watchLibrary } from "./watch-library";

const ROOT = join(__dirname, "../../..");
const DOCUMENT = join(ROOT, "docs/office-members.md");

const uses = listMembers(join(ROOT, "src/host/office"));
const members = namesOf(uses, "member");

test("every member that is used in src is exercised through the real library", async () => {
  const scene = openEmpty({ autoSave: true });
  const empty = dumpBook(scene.store);
  const library = watchLibrary(members);
  await useEverything(scene);
  const done = new Set([...scene.host.recorder.members(), ...library.used()]);
  const missing = members.filter((member) => !done.has(member));
  const exercised = members.length - missing.length;
  process.stdout.write(`${exercised} of ${members.length} members exercised\n`);
  expect(missing).toEqual([]);
  expect(members.length).toBeGreaterThan(100);
  expect(scene.host.recorder.notImplemented()).toEqual([]);
  expect(dumpBook(scene.store)).toEqual(empty);
}, 120_000);

test("docs/office-members.md says the same", () => {
  const text = printMembers(uses);
  if (process.env.THIDUA_WRITE_DOCS === "1") writeFileSync(DOCUMENT, text);
  expect(readFileSync(DOCUMENT, "utf8")).toBe(text);
});
