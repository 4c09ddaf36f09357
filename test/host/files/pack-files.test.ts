import { packFiles } from "../../../src/host/files/pack-files";
import { unpack } from "../../../src/host/files/package/unpack";
import { setClock } from "../set-clock";

afterEach(() => jest.useRealTimers());

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const FILES = [
  { name: "02 Mẫu biểu/tờ trình.docx", bytes: bytesOf("tờ trình") },
  { name: "02 Mẫu biểu/Biên bản.docx", bytes: bytesOf("x".repeat(5000)) },
  { name: "01 Đơn vị.xlsx", bytes: new Uint8Array() },
];

test("folders, Vietnamese names and contents come out as they went in", async () => {
  const unpacked = await unpack(await packFiles(FILES));
  expect([...unpacked].map(([name, bytes]) => ({ name, bytes }))).toEqual(FILES);
});

test("names are marked as UTF-8, dates are those of no day", async () => {
  const bytes = await packFiles(FILES);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const UTF8 = 0x0800;
  expect(view.getUint16(6, true) & UTF8).toBe(UTF8);
  const FIRST_OF_1980 = 0x0021;
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, FIRST_OF_1980]);
});

test("same files, same bytes", async () => {
  setClock("2026-01-02T03:04:05Z");
  const first = await packFiles(FILES);
  setClock("2031-12-30T20:10:30Z");
  expect(Buffer.from(await packFiles(FILES)).equals(Buffer.from(first))).toBe(true);
});

test.each([
  ["twice, as Windows takes it", ["Tờ trình.docx", "TỜ TRÌNH.docx"]],
  [
    "twice, spelt in two ways",
    ["Tờ trình.docx".normalize("NFC"), "Tờ trình.docx".normalize("NFD")],
  ],
  ["empty", [""]],
  ["out of the folder", ["../a.docx"]],
  ["from the root", ["/a.docx"]],
  ["of a drive", ["C:/a.docx"]],
])("refuses a name: %s", async (_title, names) => {
  const files = names.map((name) => ({ name, bytes: new Uint8Array([1]) }));
  await expect(packFiles(files)).rejects.toThrow("No name for a file in a .zip");
});

test("packs nothing", async () => {
  expect((await unpack(await packFiles([]))).size).toBe(0);
});
