// Makes a screenshot small: few colours, each pixel one byte. Only for what Chromium writes: 8 bits, RGB or RGBA, not interlaced.
import { deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHANNELS = { 2: 3, 6: 4 };
const MOST_COLORS = 256;

/** The same picture in its 256 most frequent colours; each other one becomes the nearest of them. */
export function shrinkPng(png) {
  const { width, height, channels, data } = readChunks(png);
  const rows = unfilter(inflateSync(data), { width, height, channels });
  const colors = rows.map((row) =>
    Uint32Array.from({ length: width }, (_, x) => row.readUIntBE(x * channels, 3))
  );
  const palette = pickColors(colors);
  const indexes = new Map(palette.map((color, index) => [color, index]));
  const indexOf = (color) => {
    const index = indexes.get(color) ?? findNearest(palette, color);
    indexes.set(color, index);
    return index;
  };
  // Every row begins with 0: its bytes are no differences.
  const body = colors.flatMap((row) => [Buffer.from([0]), Buffer.from(Array.from(row, indexOf))]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const chunks = {
    IHDR: head,
    PLTE: Buffer.from(palette.flatMap(splitColor)),
    IDAT: deflateSync(Buffer.concat(body), { level: 9 }),
    IEND: Buffer.alloc(0),
  };
  return Buffer.concat([SIGNATURE, ...Object.entries(chunks).map(writeChunk)]);
}

function pickColors(rows) {
  const counts = new Map();
  for (const row of rows) for (const color of row) counts.set(color, (counts.get(color) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COLORS)
    .map(([color]) => color);
}

function findNearest(palette, color) {
  const wanted = splitColor(color);
  const distances = palette.map((one) =>
    splitColor(one).reduce((sum, value, at) => sum + (value - wanted[at]) ** 2, 0)
  );
  return distances.indexOf(Math.min(...distances));
}

function splitColor(color) {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function readChunks(png) {
  const parts = [];
  let size = { width: 0, height: 0, channels: 0 };
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === "IDAT") parts.push(body);
    if (type === "IHDR")
      size = {
        width: body.readUInt32BE(0),
        height: body.readUInt32BE(4),
        channels: CHANNELS[body[9]],
      };
  }
  return { ...size, data: Buffer.concat(parts) };
}

/** Rows of bytes as they were before each was written as a difference. */
function unfilter(bytes, { width, height, channels }) {
  const length = width * channels;
  const rows = [];
  for (let y = 0; y < height; y++) {
    const start = y * (length + 1);
    const row = Buffer.from(bytes.subarray(start + 1, start + 1 + length));
    const above = rows[y - 1] ?? Buffer.alloc(length);
    for (let i = 0; i < length; i++) {
      const left = i < channels ? 0 : row[i - channels];
      const corner = i < channels ? 0 : above[i - channels];
      row[i] += predict(bytes[start], { left, up: above[i], corner });
    }
    rows.push(row);
  }
  return rows;
}

function predict(filter, { left, up, corner }) {
  if (filter === 4) return paeth(left, up, corner);
  return [0, left, up, (left + up) >> 1][filter];
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function writeChunk([type, body]) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
