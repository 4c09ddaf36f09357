import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Page, Route } from "playwright-core";

/** Where Microsoft serves the library; below it, the same files as in the package. */
const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const LIBRARY_FOLDER = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".html": "text/html; charset=utf-8",
};

export interface ServeOptions {
  /** The built pane. */
  readonly folder: string;
  /** Where it is published: "https://localhost:3000". */
  readonly origin: string;
}

/** What the page asked for. */
export interface Requests {
  /** Whether Microsoft's address answers; may be changed at any time. */
  hasLibrary: boolean;
  /** Files of the library that were sent, in the order asked for. */
  readonly library: string[];
  /** Addresses that were refused. */
  readonly refused: string[];
}

/** Answers every request of a page from the built pane and the library's package; refuses everything else. */
export async function serveRequests(page: Page, options: ServeOptions): Promise<Requests> {
  const { folder, origin } = options;
  const requests: Requests = { hasLibrary: true, library: [], refused: [] };
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (requests.hasLibrary && url.href.startsWith(LIBRARY)) {
      const name = url.pathname.slice(new URL(LIBRARY).pathname.length);
      requests.library.push(name);
      return send(route, join(LIBRARY_FOLDER, name));
    }
    if (url.origin === origin) return send(route, join(folder, url.pathname));
    requests.refused.push(url.href);
    return route.abort("internetdisconnected");
  });
  return requests;
}

async function send(route: Route, path: string): Promise<void> {
  try {
    const contentType = TYPES[extname(path)] ?? "application/octet-stream";
    await route.fulfill({ body: await readFile(path), contentType });
  } catch {
    await route.fulfill({ status: 404 });
  }
}
