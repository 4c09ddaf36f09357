// The page without Excel, built as it is published and served to a browser of this machine.
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const WEBPACK = join(ROOT, "node_modules/webpack/bin/webpack.js");
const TYPES = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".png": "image/png",
};

/** Builds the page into a folder; minutes the first time. */
export function buildSite(folder) {
  // Without the cache, which a test may be writing.
  const args = [WEBPACK, "--config-name", "standalone", "--no-cache", "--output-path", folder];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
}

/** Serves a folder's files on a free port of this machine. */
export async function serveSite(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname === "/" ? "index.html" : decodeURIComponent(pathname);
    readFile(join(folder, path)).then(
      (body) => response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "" }).end(body),
      () => response.writeHead(404).end()
    );
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  return { url: `http://localhost:${server.address().port}/`, close: () => server.close() };
}
