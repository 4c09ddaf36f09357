// The manifest of a release: manifest.xml with the development host replaced by the real one.
// npm run manifest -- --host https://thidua.example.vn [--out dist/manifest.xml]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const DEVELOPMENT_HOST = '"https://localhost:3000/';
const USAGE = "npm run manifest -- --host https://ten-may-chu/thu-muc [--out dist/manifest.xml]";

/** "https://host/folder/", or null for what Office would refuse or what cannot be a folder. */
function parseHost(text) {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, pathname, search, hash, username } = new URL(text);
  if (protocol !== "https:" || search || hash || username) return null;
  return `${origin}${pathname.replace(/\/+$/, "")}/`;
}

function readOptions() {
  const options = { host: { type: "string" }, out: { type: "string" } };
  try {
    return parseArgs({ options }).values;
  } catch {
    return {};
  }
}

const { host: given, out = join(ROOT, "dist/manifest.xml") } = readOptions();
const host = parseHost(given ?? "");
if (host === null) {
  process.stderr.write(`Cần địa chỉ https của nơi đặt phần bổ trợ.\n${USAGE}\n`);
  process.exitCode = 2;
} else {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, manifest.replaceAll(DEVELOPMENT_HOST, `"${host}`));
  process.stdout.write(`Đã ghi ${out} cho ${host}\n`);
}
