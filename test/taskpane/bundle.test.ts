import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildPane } from "../e2e/build-pane";
import { describeFull } from "../judges/programs";
import { buildOnce } from "../setup/build-once";

import { EXPLAIN_TEXTS } from "../../src/locales/word-remark";

const ROOT = join(__dirname, "../..");
const OFFICE_LIBRARY = join(ROOT, "node_modules/@microsoft/office-js/dist");
/** Of the design: what a person waits for before the pane shows anything. */
const INITIAL_LIMIT = 175_000;

let folder = "";
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const files = () => readdirSync(folder, { recursive: true, encoding: "utf8" });
const scripts = () => files().filter((name) => name.endsWith(".js"));
const addresses = (html: string) =>
  [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="([^"]*)"/g)].map(
    ([, address = ""]) => address
  );
const ourScripts = () => addresses(read("taskpane.html")).filter((one) => !one.includes("://"));

// Building the pane as it is published takes half a minute.
describeFull("the pane as it is published", () => {
  beforeAll(async () => {
    folder = await buildOnce("pane", buildPane);
  }, 300_000);

  test("what the page loads at once stays within the limit, gzipped", () => {
    expect(ourScripts().length).toBeGreaterThan(0);
    const weights = ourScripts().map((name) => gzipSync(readFileSync(join(folder, name))).length);
    const weight = weights.reduce((sum, one) => sum + one, 0);
    process.stdout.write(`Pane's first scripts: ${Math.ceil(weight / 1000)} kB gzipped\n`);
    expect(weight).toBeLessThanOrEqual(INITIAL_LIMIT);
  });

  test("the words that explain an order come when somebody asks for them", () => {
    const tell = (name: string) => read(name).includes(EXPLAIN_TEXTS.vi["why.unranked"]);
    expect(scripts().filter(tell)).toHaveLength(1);
    expect(ourScripts().filter(tell)).toEqual([]);
  });

  /** Pieces of a file, spread evenly over it; those with few different characters say nothing. */
  function samplePieces(text: string, count = 300, length = 72): readonly string[] {
    const step = Math.floor(text.length / count);
    return Array.from({ length: count }, (_, index) =>
      text.slice(index * step, index * step + length)
    ).filter((piece) => new Set(piece).size > 14);
  }

  /** Sentences in a file: they stay as they are when code is packed and its names are shortened. */
  function listSentences(text: string): readonly string[] {
    const literals = [...text.matchAll(/"([^"\\\n]{24,100})"/g)].map(([, literal = ""]) => literal);
    return [...new Set(literals)].filter((literal) => literal.split(" ").length > 2);
  }

  describe("nothing of Microsoft's library is bundled", () => {
    const names = readdirSync(OFFICE_LIBRARY).filter((name) =>
      /^(office|excel-(web|win32|mac|ios)-[0-9.]+)(\.debug)?\.js$/.test(name)
    );

    test("the library is there to compare with", () => {
      expect(names).toEqual(expect.arrayContaining(["office.js", "excel-web-16.00.js"]));
    });

    test.each(names)("no piece of %s", (name) => {
      const library = readFileSync(join(OFFICE_LIBRARY, name), "utf8");
      const pieces = [...samplePieces(library), ...listSentences(library)];
      expect(pieces.length).toBeGreaterThan(260);
      const findIn = (text: string) => pieces.filter((piece) => text.includes(piece));
      for (const script of scripts()) expect(findIn(read(script))).toEqual([]);
      expect(findIn(`${read(scripts()[0] ?? "")}${library.slice(0, 20_000)}`)).not.toEqual([]);
    });
  });

  describe("nothing but office.js comes from elsewhere, nothing is sent", () => {
    const directives = () => {
      const [, policy = ""] =
        /Security-Policy"\s+content="([^"]*)"/.exec(read("taskpane.html")) ?? [];
      return new Map(
        policy.split("; ").map((one): [string, string[]] => {
          const [name = "", ...sources] = one.split(" ");
          return [name, sources];
        })
      );
    };

    test("the page asks for office.js and for its own scripts", () => {
      const foreign = addresses(read("taskpane.html")).filter((one) => one.includes("://"));
      expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
      expect(ourScripts().filter((name) => !existsSync(join(folder, name)))).toEqual([]);
      expect(addresses(read("old-office.html"))).toEqual([]);
    });

    test("the page's policy allows no more", () => {
      const [script = ""] = /(?<=<script>)[\s\S]*?(?=<\/script>)/.exec(read("taskpane.html")) ?? [];
      const hash = createHash("sha256").update(script).digest("base64");
      expect(Object.fromEntries(directives())).toEqual({
        "default-src": ["'self'"],
        "script-src": ["'self'", "https://appsforoffice.microsoft.com", `'sha256-${hash}'`],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'none'"],
      });
    });

    test("our scripts know no way to send anything", () => {
      const ways = /\b(fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource)/g;
      expect(scripts().flatMap((name) => read(name).match(ways) ?? [])).toEqual([]);
    });
  });

  describe("what is published", () => {
    test("is what the manifest names", () => {
      const named = [...read("manifest.xml").matchAll(/"(https:[^"]*)"/g)].map(([, address = ""]) =>
        new URL(address).pathname.slice(1)
      );
      expect(named.length).toBeGreaterThan(20);
      expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    });

    test("holds no source map, and code under names that change with it", () => {
      const code = files().filter((name) => statSync(join(folder, name)).isFile());
      expect(code.filter((name) => name.endsWith(".map"))).toEqual([]);
      expect(scripts().filter((name) => /sourceMappingURL/.test(read(name)))).toEqual([]);
      expect(scripts().filter((name) => !/\.[0-9a-f]{16,}\.js$/.test(name))).toEqual([]);
    });

    test("does not load our scripts in Internet Explorer's engine", () => {
      const tags = read("taskpane.html").match(/<script\b[^>]*\bsrc="taskpane[^>]*>/g) ?? [];
      expect(tags.length).toBeGreaterThan(0);
      expect(tags.filter((tag) => !tag.includes('type="module"'))).toEqual([]);
    });
  });
});
