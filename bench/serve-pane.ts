// The published pane and, at an address of the same server, Microsoft's library and the side of Excel: nothing stands between the page and its files.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";
import { text } from "node:stream/consumers";

const LIBRARY_FOLDER = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const LIBRARY = "/lib/1/hosted/";
const LIBRARY_ORIGIN = "https://appsforoffice.microsoft.com";
const EXCEL_SIDE = "/excel-side.js";
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".html": "text/html; charset=utf-8",
};

export interface PaneServer {
  readonly address: string;
  readonly close: () => void;
}

/** What stands beside the pane. */
export interface ExcelSide {
  /** Runs in the page before all else. */
  readonly script: string;
  /** Answers what the page sends to a path. */
  readonly answer: (path: string, body: string) => Promise<string>;
}

/** Serves the built pane of a folder; its page asks this server for office.js instead of Microsoft's. */
export async function servePane(folder: string, side: ExcelSide): Promise<PaneServer> {
  const server = createServer((request, response) => {
    if (request.method === "POST") void answerPost(side, request, response);
    else giveFile(pathOf(request), { folder, side }, response);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return {
    address: `http://localhost:${portOf(server)}/taskpane.html`,
    close: () => server.close(),
  };
}

async function answerPost(
  { answer }: ExcelSide,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  response.end(await answer(pathOf(request), await text(request)));
}

function giveFile(
  path: string,
  { folder, side }: { readonly folder: string; readonly side: ExcelSide },
  response: ServerResponse
): void {
  const file = path.startsWith(LIBRARY)
    ? join(LIBRARY_FOLDER, path.slice(LIBRARY.length))
    : join(folder, path);
  if (path !== EXCEL_SIDE && !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "max-age=600" });
  if (path === EXCEL_SIDE) response.end(side.script);
  else response.end(type.startsWith("text/html") ? pointHere(file) : readFileSync(file));
}

function pointHere(page: string): string {
  return readFileSync(page, "utf8")
    .replace(`src="${LIBRARY_ORIGIN}`, `src="`)
    .replace("<script>", `<script src="${EXCEL_SIDE}"></script><script>`);
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return new URL(url, "http://localhost").pathname;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
