import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type * as ChangeBook from "../../src/host/files/change-book";
import type * as WriteBook from "../../src/host/files/write-book";
import { findProgram, sampleSize } from "../judges/programs";
import { validateOoxml, type OfficeVersion } from "../judges/validate-ooxml";

/** Every workbook that a test writes or changes is put before the Open XML SDK when the test file ends. */
const written = new Map<string, Uint8Array>();

type Writer = (...args: never[]) => Promise<Uint8Array>;

function keeping<Write extends Writer>(write: Write): Write {
  const keep = async (...args: Parameters<Write>): Promise<Uint8Array> => {
    const bytes = await write(...args);
    written.set(createHash("sha256").update(bytes).digest("hex"), bytes);
    return bytes;
  };
  return keep as unknown as Write;
}

jest.mock("../../src/host/files/write-book", () => {
  const real = jest.requireActual<typeof WriteBook>("../../src/host/files/write-book");
  return { ...real, writeBook: keeping(real.writeBook) };
});

jest.mock("../../src/host/files/change-book", () => {
  const real = jest.requireActual<typeof ChangeBook>("../../src/host/files/change-book");
  return { ...real, changeBook: keeping(real.changeBook) };
});

/** The older schemas know less, so they refuse more: the newer ones judge one book of so many besides, at full size. */
const NEWER_OF = sampleSize(0, 4);
const AT_ONCE = 2;
/** Books of one test file that a daily run judges: the SDK takes about a second for each. */
const DAILY_BOOKS = 2;
/** Files found valid in this run, so that two test files do not judge the same bytes. */
const RUN = process.env.THIDUA_RUN;

afterAll(async () => {
  if (written.size === 0) return;
  if (RUN === undefined) throw new Error("globalSetup did not make the folder of the run");
  const judged = join(RUN, "judged");
  if (findProgram("ooxml-validator") === null) {
    reportNotRun(written.size);
    return;
  }
  const unknown = [...written].filter(([hash]) => !existsSync(join(judged, hash)));
  const fresh = spread(unknown, sampleSize(DAILY_BOOKS, unknown.length));
  if (fresh.length < unknown.length)
    process.stdout.write(
      `NOT RUN: ${unknown.length - fresh.length} of ${unknown.length} workbooks before the Open XML SDK – all of them with THIDUA_FULL=1\n`
    );
  const errors: string[] = [];
  for (let i = 0; i < fresh.length; i += AT_ONCE) {
    const batch = fresh.slice(i, i + AT_ONCE);
    const found = await Promise.all(
      batch.map(([, bytes], at) => validateOoxml(bytes, versionsOf(i + at)))
    );
    errors.push(...found.flat());
    batch.forEach(([hash]) => writeFileSync(join(judged, hash), ""));
  }
  written.clear();
  expect(errors).toEqual([]);
}, 1_800_000);

function versionsOf(index: number): readonly OfficeVersion[] {
  const isNewer = NEWER_OF > 0 && index % NEWER_OF === 0;
  return isNewer ? ["Office2016", "Microsoft365"] : ["Office2016"];
}

/** So many of them, evenly from first to last. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / Math.max(1, count));
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function reportNotRun(books: number): void {
  if (process.env.THIDUA_REQUIRE_JUDGES === "1") throw new Error("Not installed: ooxml-validator");
  process.stdout.write(
    `NOT RUN: ${books} workbooks before the Open XML SDK – needs ooxml-validator\n`
  );
}
