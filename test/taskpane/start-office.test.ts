import {
  readOfficeTheme,
  restoreHistory,
  startOffice,
  type OfficeGlobal,
} from "../../src/taskpane/start-office";

const TERMS = { needed: "1.7", waitMs: 50 };

interface Faked {
  readonly host?: string | null;
  readonly platform?: string | null;
  /** The highest minor version of ExcelApi. */
  readonly minor?: number;
}

const makeOffice = ({ host = "Excel", platform = "PC", minor = 17 }: Faked): OfficeGlobal => ({
  onReady: async () => ({ host, platform }),
  context: {
    requirements: {
      isSetSupported: (name, version) =>
        name === "ExcelApi" && Number(version.split(".")[1]) <= minor,
    },
  },
});

const start = (office: OfficeGlobal | undefined) => startOffice(office, TERMS);

test("in Excel, with the highest set found", async () => {
  expect(await start(makeOffice({ platform: "OfficeOnline" }))).toEqual({
    kind: "excel",
    platform: "OfficeOnline",
    excelApi: "1.17",
  });
});

test("the set needed is just enough", async () => {
  expect(await start(makeOffice({ minor: 7 }))).toMatchObject({ kind: "excel", excelApi: "1.7" });
});

test.each([
  [6, "1.6"],
  [1, "1.1"],
  [0, "0"],
])("an Excel that has 1.%i is too old, and it is said what it has", async (minor, found) => {
  const place = await start(makeOffice({ minor }));
  expect(place).toEqual({ kind: "old-excel", found, needed: "1.7" });
});

test("an unknown platform does not stop the pane", async () => {
  expect(await start(makeOffice({ platform: null }))).toMatchObject({ platform: "unknown" });
});

describe("no Excel", () => {
  test("the library is not there (F02)", async () => {
    expect(await start(undefined)).toEqual({ kind: "no-excel", reason: "no-library" });
  });

  test.each([null, "Word", "excel"])("the host is %s (F03)", async (host) => {
    expect(await start(makeOffice({ host }))).toEqual({ kind: "no-excel", reason: "other-host" });
  });

  test("Office never answers", async () => {
    const silent = { onReady: () => new Promise<never>(() => undefined) };
    expect(await start(silent)).toEqual({ kind: "no-excel", reason: "no-answer" });
  });

  test.each([
    [
      "throws",
      (): never => {
        throw new Error("stale host information");
      },
    ],
    ["rejects", () => Promise.reject(new Error("stale host information"))],
  ])("Office %s", async (_, onReady) => {
    expect(await start({ onReady })).toEqual({ kind: "no-excel", reason: "no-answer" });
  });

  test("a context without requirement sets is not touched", async () => {
    const place = await start({
      onReady: async () => ({ host: "Excel", platform: "PC" }),
      context: {},
    });
    expect(place).toEqual({ kind: "old-excel", found: "0", needed: "1.7" });
  });
});

test("history gets back what office.js covered with null, and keeps what is its own", () => {
  const browser = { pushState: () => "own", replaceState: () => "own" };
  const covered = Object.assign(Object.create(browser) as typeof browser, {
    pushState: null,
    replaceState: null,
  });
  restoreHistory(covered);
  expect([Reflect.get(covered, "pushState"), Reflect.get(covered, "replaceState")]).toEqual([
    browser.pushState,
    browser.replaceState,
  ]);
  const patched = { pushState: () => "patched", replaceState: null };
  restoreHistory(patched);
  expect(patched.pushState()).toBe("patched");
});

test("the theme is asked with care: an Office that cannot tell it stops nothing", () => {
  const theme = { isDarkTheme: true };
  const failing: OfficeGlobal = {
    ...makeOffice({}),
    context: {
      get officeTheme(): never {
        throw new Error("GetOfficeThemeInfo");
      },
    },
  };
  const told: OfficeGlobal = { ...makeOffice({}), context: { officeTheme: theme } };
  expect([readOfficeTheme(told), readOfficeTheme(failing), readOfficeTheme(undefined)]).toEqual([
    theme,
    undefined,
    undefined,
  ]);
});
