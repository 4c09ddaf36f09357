import { BadFile } from "./bad-file";

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED_STREAM = "EncryptedPackage";
const HEADERS: readonly (readonly [string, string])[] = [
  ["%PDF", "PDF"],
  ["{\\rtf", "RTF"],
  ["\u0089PNG", "PNG"],
  ["\u00ff\u00d8\u00ff", "JPEG"],
  ["Rar!", "RAR"],
  ["7z\u00bc\u00af", "7z"],
];
const KINDS: readonly (readonly [string, string])[] = [
  ["ms-excel.sheet.macroEnabled.main", "xlsm"],
  ["ms-excel.sheet.binary", "xlsb"],
  ["ms-excel.template.macroEnabled", "xltm"],
  ["spreadsheetml.template.main", "xltx"],
  ["wordprocessingml", "docx"],
  ["presentationml", "pptx"],
];
const SPREADSHEET = "spreadsheetml.sheet.main+xml";

/** Throws `BadFile` unless the bytes begin like a zip; the type is named from content, never from a file name. */
export function checkHeader(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new BadFile("empty", "0 bytes");
  if (OLE_HEADER.every((byte, index) => bytes[index] === byte)) throw oleFile(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  const start = latin(bytes.subarray(0, 512));
  const known = HEADERS.find(([header]) => start.startsWith(header));
  if (known) throw new BadFile("not-xlsx", known[1]);
  throw new BadFile("not-xlsx", textKind(bytes));
}

/** Throws `BadFile` unless the package is a plain workbook. */
export function checkPackage(parts: ReadonlyMap<string, Uint8Array>): void {
  const types = partText(parts, "[Content_Types].xml");
  if (types === undefined) throw new BadFile("not-xlsx", otherZip(parts));
  const known = KINDS.find(([type]) => types.includes(type));
  if (known) throw new BadFile("not-xlsx", known[1]);
  if (!types.includes(SPREADSHEET)) throw new BadFile("not-xlsx", "zip");
}

function partText(parts: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const content = parts.get(name);
  return content && new TextDecoder().decode(content);
}

function oleFile(bytes: Uint8Array): BadFile {
  const utf16 = latin(bytes.subarray(0, 1_000_000)).replaceAll("\0", "");
  if (utf16.includes("Workbook") && !utf16.includes(ENCRYPTED_STREAM))
    return new BadFile("not-xlsx", "xls");
  if (utf16.includes("WordDocument")) return new BadFile("not-xlsx", "doc");
  return new BadFile("encrypted", "OLE");
}

function otherZip(parts: ReadonlyMap<string, Uint8Array>): string {
  const type = partText(parts, "mimetype") ?? "";
  if (type.includes("opendocument.spreadsheet")) return "ods";
  if (type.includes("opendocument.text")) return "odt";
  return type.includes("opendocument") ? "opendocument" : "zip";
}

function textKind(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 2048)).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<head|<body|<table)/.test(text)) return "HTML";
  if (text.startsWith("<?xml") || text.startsWith("<")) return "XML";
  if (text.includes("\0") || text.includes("\ufffd")) return "binary";
  return /[,;\t]/.test(text.split("\n", 1)[0] ?? "") ? "CSV" : "text";
}

function latin(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
