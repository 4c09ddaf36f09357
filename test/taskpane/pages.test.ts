import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

import { parse } from "acorn";

const SOURCE = join(__dirname, "../../src");
const read = (name: string) => readFileSync(join(SOURCE, "taskpane", name), "utf8");
const scriptsOf = (page: string): string[] =>
  [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);

const PANE = read("taskpane.html");
const OLD_OFFICE = read("old-office.html");
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const CHROME = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/126.0 Safari/537.36 Edg/126.0";

interface FakeElement {
  id: string;
  style: { display: string };
  textContent: string;
}

interface ScriptElement {
  readonly tagName: string;
  readonly src: string;
}

type Listener = (event: { readonly target: unknown }) => void;

/** A browser just large enough for the page's inline script. */
function openPage(userAgent = CHROME, lacking: readonly string[] = []) {
  const element = (id: string): FakeElement => ({ id, style: { display: "" }, textContent: "" });
  const elements = new Map(["pane", "missing", "missing-address"].map((id) => [id, element(id)]));
  const listeners = new Map<string, Listener>();
  const timers: { readonly run: () => void; readonly ms: number }[] = [];
  const visited: string[] = [];
  const page: Record<string, unknown> = {
    navigator: { userAgent },
    location: {
      replace: (to: string) => visited.push(to),
      reload: () => visited.push("again"),
    },
    document: {
      addEventListener: (kind: string, listener: Listener) => listeners.set(kind, listener),
      getElementById: (id: string) => elements.get(id) ?? null,
    },
    setTimeout: (run: () => void, ms: number) => timers.push({ run, ms }),
    clearTimeout: (id: number) => timers.splice(id - 1, 1),
    Promise,
    ResizeObserver: class {},
  };
  for (const name of lacking) page[name] = undefined;
  page.window = page;
  const [script = ""] = scriptsOf(PANE);
  runInNewContext(script, page);
  return {
    page,
    visited,
    timers,
    fire: (kind: string, target: unknown) => listeners.get(kind)?.({ target }),
    missing: () => elements.get("missing")?.style.display === "block",
    address: () => elements.get("missing-address")?.textContent,
  };
}

const script = (src: string): ScriptElement => ({ tagName: "SCRIPT", src });

describe("plain ES5 for Internet Explorer's engine (F01)", () => {
  test("the inline script of the pane's page is the only one and parses", () => {
    const scripts = scriptsOf(PANE);
    expect(scripts).toHaveLength(1);
    expect(() => parse(scripts[0] ?? "", { ecmaVersion: 5 })).not.toThrow();
    expect(() => parse("const a = () => 1;", { ecmaVersion: 5 })).toThrow(SyntaxError);
  });

  test("the page for old Office needs no script, no style sheet, no picture", () => {
    expect(OLD_OFFICE).not.toMatch(/<(script|link|img|iframe)\b|@import|url\(/i);
    expect(OLD_OFFICE).toMatch(/<html lang="vi">/);
    expect(OLD_OFFICE).toMatch(/<div lang="en">/);
    expect(OLD_OFFICE).not.toMatch(/display:\s*(grid|flex)|var\(--/);
  });

  test.each([
    [
      "Trident of Office 2016",
      "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
    ],
    ["Internet Explorer 10", "Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)"],
    ["the old Edge", "Mozilla/5.0 (Windows NT 10.0) Chrome/70.0 Safari/537.36 Edge/18.17763"],
  ])("%s is sent to the page that explains", (_, userAgent) => {
    const { visited, timers } = openPage(userAgent);
    expect(visited).toEqual(["old-office.html"]);
    expect(timers).toEqual([]);
  });

  test.each(["Promise", "ResizeObserver"])("so is a browser without %s", (name) => {
    expect(openPage(CHROME, [name]).visited).toEqual(["old-office.html"]);
  });

  test("a browser of today stays", () => {
    expect(openPage().visited).toEqual([]);
  });
});

describe("office.js", () => {
  test("is asked for once, by the pane's page, from Microsoft, and by no code of ours", () => {
    const asking = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
      .filter((path) => /[.](tsx?|html|js)$/.test(path))
      .filter((path) =>
        /["']https?:[^"']*office(\.debug)?\.js["']/.test(readFileSync(join(SOURCE, path), "utf8"))
      );
    expect(asking).toEqual(["taskpane/taskpane.html"]);
    expect([...PANE.matchAll(/<script src="([^"]*)"/g)].map(([, src]) => src)).toEqual([OFFICE_JS]);
  });

  test("stands after the notices, so that a library that hangs does not leave the pane empty", () => {
    expect(PANE.indexOf(OFFICE_JS)).toBeGreaterThan(PANE.indexOf('id="missing"'));
    expect(PANE.indexOf(OFFICE_JS)).toBeGreaterThan(PANE.indexOf('id="pane"'));
  });

  test("that cannot be reached is named at once, with what to allow (F02)", () => {
    const { fire, missing, address } = openPage();
    fire("error", script(OFFICE_JS));
    expect([missing(), address()]).toEqual([true, OFFICE_JS]);
    expect(PANE).toContain("<strong>https://appsforoffice.microsoft.com</strong>");
  });

  test("that hangs is named after ten seconds, and forgiven when it comes after all", () => {
    const { page, timers, fire, missing } = openPage();
    expect(timers.map(({ ms }) => ms)).toEqual([10_000]);
    expect(missing()).toBe(false);
    timers[0]?.run();
    expect(missing()).toBe(true);
    page.Office = {};
    fire("load", script(OFFICE_JS));
    expect(missing()).toBe(false);
    expect(timers).toEqual([]);
  });

  test("that a proxy replaced by a page of its own is named", () => {
    const { fire, missing } = openPage();
    fire("load", script(OFFICE_JS));
    expect(missing()).toBe(true);
  });

  test("that has come is not waited for", () => {
    const { page, timers, fire, missing } = openPage();
    page.Office = {};
    fire("load", script(OFFICE_JS));
    expect([missing(), timers]).toEqual([false, []]);
  });
});

test("a script of ours that is missing is named, too; a picture is not", () => {
  const ours = openPage();
  ours.fire("error", script("https://localhost:3000/taskpane.abc.js"));
  expect([ours.missing(), ours.address()]).toEqual([
    true,
    "https://localhost:3000/taskpane.abc.js",
  ]);
  const picture = openPage();
  picture.fire("error", { tagName: "IMG", src: "https://localhost:3000/assets/app-32.png" });
  expect(picture.missing()).toBe(false);
});

test("Thử lại loads the page again", () => {
  const { fire, visited } = openPage();
  fire("click", { id: "retry" });
  fire("click", { id: "missing" });
  expect(visited).toEqual(["again"]);
});
