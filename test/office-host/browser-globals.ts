const PAGE = new URL("http://localhost/taskpane.html");

/** What the library looks for in a browser while it loads; what is there already stays. */
export function setBrowserGlobals(target: object): void {
  const found = {
    window: target,
    location: { ...partsOf(PAGE) },
    document: {
      URL: PAGE.href,
      cookie: "",
      addEventListener: ignore,
      createElement: () => ({}),
      getElementsByTagName: () => [],
    },
    navigator: { userAgent: "node", language: "vi-VN" },
    addEventListener: ignore,
  };
  for (const [name, value] of Object.entries(found)) {
    if (!(name in target)) Reflect.set(target, name, value);
  }
}

function partsOf({ href, search, hash, protocol, host, hostname, origin, pathname }: URL) {
  return { href, search, hash, protocol, host, hostname, origin, pathname };
}

function ignore(): void {
  // Nothing happens in a page that nobody sees.
}
