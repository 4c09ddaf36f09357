import type * as ChangeBook from "../../src/host/files/change-book";
import type * as WriteBook from "../../src/host/files/write-book";
import { hashOf, isJudged, isJudgedHere } from "../judges/judged-files";
import { findProgram, sampleSize } from "../judges/programs";
import type { OfficeVersion } from "../judges/validate-ooxml";

/** Workbooks that a test writes or changes are put before the Open XML SDK when the test file ends. */
const written = new Map<string, Uint8Array>();

type Writer = (...args: never[]) => Promise<Uint8Array>;

function keeping<Write extends Writer>(write: Write): Write {
  const keep = async (...args: Parameters<Write>): Promise<Uint8Array> => {
    const bytes = await write(...args);
    written.set(hashOf(bytes), bytes);
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
/** Books of one test file that are judged at full size, evenly from first to last; few write more. THIDUA_BOOKS sets another number. */
const MOST_BOOKS = Number(process.env.THIDUA_BOOKS ?? 60);
const FULL_BOOKS = sampleSize(0, MOST_BOOKS);

afterAll(async () => {
  if (written.size === 0) return;
  if (findProgram("ooxml-validator") === null) {
    reportNotRun(written.size);
    return;
  }
  const books = [...written.values()];
  const unknown = books.filter((book) => !isJudged(book));
  const fresh = FULL_BOOKS > 0 ? spread(unknown, FULL_BOOKS) : chooseDaily(books, unknown);
  if (fresh.length < unknown.length)
    process.stdout.write(
      `NOT RUN: ${unknown.length - fresh.length} of ${unknown.length} workbooks before the Open XML SDK – up to ${MOST_BOOKS} of each test file with THIDUA_FULL=1\n`
    );
  // Only here: most test files write no book, and need nothing of what reads one.
  const { validateOoxml } = await import("../judges/validate-ooxml");
  const errors: string[] = [];
  for (let i = 0; i < fresh.length; i += AT_ONCE) {
    const batch = fresh.slice(i, i + AT_ONCE);
    const found = await Promise.all(
      batch.map((book, at) => validateOoxml(book, versionsOf(i + at)))
    );
    errors.push(...found.flat());
  }
  written.clear();
  expect(errors).toEqual([]);
}, 1_800_000);

function versionsOf(index: number): readonly OfficeVersion[] {
  const isNewer = NEWER_OF > 0 && index % NEWER_OF === 0;
  return isNewer ? ["Office2016", "Microsoft365"] : ["Office2016"];
}

/** What a daily run judges of one test file: the largest book, which holds the most; none where its own tests have asked about one. The SDK takes about a second for each. */
function chooseDaily(
  books: readonly Uint8Array[],
  unknown: readonly Uint8Array[]
): readonly Uint8Array[] {
  if (books.some(isJudgedHere)) return [];
  return [...unknown].sort((one, other) => other.length - one.length).slice(0, 1);
}

/** So many of them, evenly from first to last. */
function spread(books: readonly Uint8Array[], count: number): readonly Uint8Array[] {
  const step = Math.max(1, books.length / count);
  return books.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function reportNotRun(books: number): void {
  if (process.env.THIDUA_REQUIRE_JUDGES === "1") throw new Error("Not installed: ooxml-validator");
  process.stdout.write(
    `NOT RUN: ${books} workbooks before the Open XML SDK – needs ooxml-validator\n`
  );
}
