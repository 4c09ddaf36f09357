import { BufferReader, crc32, RemoteZipReader } from "@cj-tech-master/excelts/archive";
import { BadFile } from "./bad-file";
import { checkHeader, checkPackage } from "./recognise-file";

const MB = 1024 * 1024;

/** What a file may weigh; more than this no scoring book needs, and a zip bomb stops here. */
export const LIMITS: Limits = { file: 20 * MB, entries: 400, part: 50 * MB, total: 150 * MB };

/** For bytes that we have just written ourselves: a ranked table of 20,000 lines passes `LIMITS`. */
export const NO_LIMITS: Limits = {
  file: Infinity,
  entries: Infinity,
  part: Infinity,
  total: Infinity,
};

/** Bytes, but for the number of entries. */
interface Limits {
  readonly file: number;
  readonly entries: number;
  readonly part: number;
  readonly total: number;
}

type ZipEntryInfo = ReturnType<RemoteZipReader["getEntries"]>[number];

const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i;

/** The parts of a workbook file after all checks that need no parsing; throws `BadFile` otherwise. */
export async function unpackBook(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  checkHeader(bytes);
  const parts = await unpack(bytes);
  for (const [name, content] of parts) {
    if (/\.(?:xml|rels|vml)$/i.test(name) && DOCTYPE.test(latinText(content)))
      throw new BadFile("broken", `DOCTYPE: ${name}`);
  }
  checkPackage(parts);
  return parts;
}

/** Unpacks every part of a zip within limits; sizes that the zip only claims are checked while unpacking. */
export async function unpack(
  bytes: Uint8Array,
  limits: Limits = LIMITS
): Promise<Map<string, Uint8Array>> {
  if (bytes.length > limits.file)
    throw new BadFile("broken", `file of ${Math.ceil(bytes.length / MB)} MB`);
  const zip = await openZip(bytes);
  checkEntries(zip.getEntries(), limits);
  const parts = new Map<string, Uint8Array>();
  for (const entry of zip.getEntries()) {
    if (entry.type !== "directory") parts.set(entry.path, await unpackEntry(zip, entry));
  }
  return parts;
}

async function openZip(bytes: Uint8Array): Promise<RemoteZipReader> {
  try {
    return await RemoteZipReader.fromReader(new BufferReader(bytes), { checkCrc32: true });
  } catch {
    throw new BadFile("broken", "zip directory");
  }
}

function checkEntries(entries: readonly ZipEntryInfo[], limits: Limits): void {
  if (entries.length > limits.entries) throw new BadFile("broken", `${entries.length} parts`);
  const seen = new Set<string>();
  let total = 0;
  for (const { path, uncompressedSize, isEncrypted } of entries) {
    const folded = path.toLowerCase();
    if (seen.has(folded)) throw new BadFile("broken", `part twice: ${path}`);
    seen.add(folded);
    if (isUnsafeName(path)) throw new BadFile("broken", `part name: ${path}`);
    if (isEncrypted) throw new BadFile("encrypted", "zip password");
    if (uncompressedSize > limits.part) throw new BadFile("broken", `part over 50 MB: ${path}`);
    total += uncompressedSize;
  }
  if (total > limits.total) throw new BadFile("broken", "unpacks to more than 150 MB");
}

/** Whether a name leads out of the folder that its zip is unpacked to. */
export function isUnsafeName(name: string): boolean {
  return /^\/|[\\\0]/.test(name) || /^[a-zA-Z]:/.test(name) || name.split("/").includes("..");
}

/** The library's own streaming unpacker hangs on an entry that is larger than it claims, the other one unpacks it whole. */
async function unpackEntry(zip: RemoteZipReader, entry: ZipEntryInfo): Promise<Uint8Array> {
  try {
    const packed = (await zip.getRawCompressedData(entry)) ?? new Uint8Array();
    const content = entry.compressionMethod === 0 ? packed : await inflate(packed, entry);
    if (content.length === entry.uncompressedSize && crc32(content) === entry.crc32)
      return content.slice();
  } catch {
    // Told below.
  }
  throw new BadFile("broken", `damaged part: ${entry.path}`);
}

async function inflate(
  packed: Uint8Array,
  { uncompressedSize }: ZipEntryInfo
): Promise<Uint8Array> {
  const content = new Uint8Array(uncompressedSize);
  let length = 0;
  const unpacked = new Blob([packed as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      content.set(chunk, length);
      length += chunk.length;
    },
  });
  await unpacked.pipeTo(sink);
  return content.subarray(0, length);
}

function latinText(content: Uint8Array): string {
  const [first, second] = content;
  const isUtf16 =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || second === 0;
  if (isUtf16) throw new BadFile("broken", "UTF-16 part");
  return new TextDecoder("latin1").decode(content);
}
