// The published pane and, at an address of the same server, Microsoft's library: no interception stands between the page and its files.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";

const LIBRARY_FOLDER = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const LIBRARY = "/lib/1/hosted/";
const LIBRARY_ORIGIN = "https://appsforoffice.microsoft.com";
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".html": "text/html; charset=utf-8",
};

export interface PaneServer {
  readonly address: string;
  readonly close: () => void;
}

/** Serves the built pane of a folder; its page asks this server for office.js instead of Microsoft's. */
export async function servePane(folder: string): Promise<PaneServer> {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = pathname.startsWith(LIBRARY)
      ? join(LIBRARY_FOLDER, pathname.slice(LIBRARY.length))
      : join(folder, pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "max-age=600" });
    return response.end(type.startsWith("text/html") ? pointHere(file) : readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return {
    address: `http://localhost:${portOf(server)}/taskpane.html`,
    close: () => server.close(),
  };
}

function pointHere(page: string): string {
  return readFileSync(page, "utf8").replace(`src="${LIBRARY_ORIGIN}`, `src="`);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
