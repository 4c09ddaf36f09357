import { zip } from "@cj-tech-master/excelts/archive";
import type { NamedBytes } from "../port";
import { isUnsafeName } from "./package/unpack";

/** A .zip of the files in their order, without dates; same files → same bytes. Throws on two files that Windows would give one name, and on a name that leads out of the folder it is unpacked to. */
export async function packFiles(files: readonly NamedBytes[]): Promise<Uint8Array> {
  const archive = zip({ reproducible: true, noSort: true, path: false });
  const seen = new Set<string>();
  for (const { name, bytes } of files) {
    const folded = name.normalize("NFC").toLowerCase();
    if (name === "" || isUnsafeName(name) || seen.has(folded))
      throw new RangeError(`No name for a file in a .zip: ${JSON.stringify(name)}`);
    seen.add(folded);
    archive.add(name, bytes);
  }
  return archive.bytes();
}
