import type { BrowserContextOptions, Page } from "playwright-core";
import { describeInBrowser } from "../host/embedded/browser";
import { findCuts, findFaults } from "./find-faults";
import { createPerson, type Person } from "./person";
import { startSiteBrowser, type SiteBrowser } from "./site-browser";

const DESKTOP = { viewport: { width: 1366, height: 768 } };
const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { ...DESKTOP, colorScheme: "light" }],
  ["dark", { ...DESKTOP, colorScheme: "dark" }],
  ["forced colours", { ...DESKTOP, forcedColors: "active" }],
  ["320 × 480", { viewport: { width: 320, height: 480 } }],
  ["200 % of 1366 × 768", { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 }],
];

let browser: SiteBrowser;

/** What axe finds, and what is cut, on one screen after the other. */
interface Findings {
  readonly all: string[];
  look(screen: string): Promise<void>;
}

function createFindings(page: Page): Findings {
  const all: string[] = [];
  return {
    all,
    async look(screen) {
      all.push(...(await findFaults(page, screen)), ...(await findCuts(page, screen)));
    },
  };
}

/** From an empty workbook to a new book, step by step. */
async function create(page: Page, person: Person, seen: Findings): Promise<void> {
  await person.press("Tạo sổ mới");
  const goOn = page.getByRole("button", { name: "Tiếp tục", exact: true });
  const title = page.getByRole("status").first();
  for (let step = 1; await goOn.isVisible(); step += 1) {
    const name = (await title.innerText()) || `step ${step}`;
    await seen.look(name);
    await goOn.click();
    if (!(await page.getByText("Nhập tên khối, cụm.").isVisible())) continue;
    await seen.look(`${name}, something is missing`);
    await page
      .getByRole("textbox", { name: /^Tên khối, cụm/ })
      .fill(`Khối ${"thi đua ".repeat(12)}`);
    await page
      .getByRole("textbox", { name: /^Đơn vị thành viên/ })
      .fill(`Hội Một\nHội ${"Liên hiệp ".repeat(12)}\n${"X".repeat(60)}`);
  }
  await person.sees(/^Sẽ thêm/);
  await page.locator("main summary").first().click();
  await seen.look("review");
  await person.press("Tạo sổ");
  await person.sees("Đã xong: Tạo sổ.");
  await seen.look("result");
}

/** In the page: as a script of its own does that breaks. */
function breakDown(): void {
  const error = new Error("planted");
  error.stack = `Error: planted\n    at run (${window.location.origin}/standalone/page.js:1:1)`;
  window.dispatchEvent(new ErrorEvent("error", { error }));
}

describeInBrowser("looks of the create flow and of what goes wrong", () => {
  beforeAll(async () => {
    browser = await startSiteBrowser();
  }, 400_000);

  afterAll(() => browser.close());

  test.each(LOOKS)(
    "F04 readable, nothing cut, on every step, card, result and report: %s",
    async (_name, look) => {
      const visit = await browser.open(look);
      const { page } = visit;
      const person = createPerson(page);
      const seen = createFindings(page);
      await create(page, person, seen);
      await person.goTo("Chấm điểm");
      await page.locator("main li button").first().click();
      await seen.look("scoring cards");
      await person.goTo("Xếp hạng");
      await seen.look("ranking");
      await person.press("Hoàn tác");
      await person.sees("Đã hoàn tác: Tạo sổ.");
      await seen.look("undone");
      await person.press("Cài đặt");
      await seen.look("settings");
      await page.evaluate(breakDown);
      await person.sees("Chép báo cáo");
      await seen.look("crash report");
      expect(seen.all).toEqual([]);
      expect(visit.trouble).toEqual([]);
      await visit.close();
    },
    180_000
  );
});
