import { zip } from "@cj-tech-master/excelts/archive";
import { xmlDecode } from "@cj-tech-master/excelts/xml";
import { unpack } from "../../../src/host/files/package/unpack";

/** Every part of a file as text. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = await unpack(bytes);
  return new Map([...parts].map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

/** A file of the given parts, in their order. */
export function packParts(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const archive = zip({ reproducible: true, noSort: true, path: false });
  for (const [name, content] of parts) archive.add(name, content);
  return archive.bytes();
}

/** XML with its characters shown as people type them. */
export function unescape(xml: string): string {
  return xmlDecode(xml);
}
