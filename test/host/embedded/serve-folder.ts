import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
};
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="grid.css"></head><body><script src="grid.js"></script></body></html>`;

/** A folder's files and a page that starts the grid, at an address of this machine. */
export interface Served {
  readonly url: string;
  close(): void;
}

/** Serves the folder on a free port. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    const name = basename(request.url ?? "");
    const content = name === "" ? Promise.resolve(PAGE) : readFile(join(folder, name));
    content.then(
      (body) => {
        const type = TYPES[extname(name)] ?? TYPES[".html"];
        response.writeHead(200, { "Content-Type": type }).end(body);
      },
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
