import type { BrowserContextOptions, Page } from "playwright-core";

import { planBook } from "../../src/app/plan-book";
import type { BlocInput } from "../../src/domain/compute-bloc";
import { decimal } from "../../src/domain/decimal";
import { writeBook } from "../../src/host/files/write-book";
import { say } from "../../src/locales/catalogue";
import { describeInBrowser } from "../host/embedded/browser";
import { describeFull } from "../judges/programs";
import { LIVE_BLOC, LIVE_RULESET } from "../sheets/live-bloc";
import { findCuts, findFaults } from "./find-faults";
import { createPerson } from "./person";
import { startSiteBrowser, type SiteBrowser } from "./site-browser";

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["320 × 480", { viewport: { width: 320, height: 480 } }],
];
const PLACES = ["Bắt đầu", "Khối", "Chấm điểm", "Kiểm tra", "Xếp hạng", "Đề nghị", "Biểu mẫu"];

/** DV1 and DV3 are first; there is a vote, and one tie-break. */
const TIED: BlocInput = {
  ...LIVE_BLOC,
  ruleset: {
    ...LIVE_RULESET,
    ranking: { ...LIVE_RULESET.ranking, tieBreak: [{ kind: "criterion", code: "II" }] },
    voting: { denominator: "valid", thresholdPercent: decimal(50) },
  },
  entries: {
    ...LIVE_BLOC.entries,
    scores: new Map([
      ...LIVE_BLOC.entries.scores,
      ["DV3", LIVE_BLOC.entries.scores.get("DV1") ?? new Map()],
    ]),
  },
};

async function unfold(page: Page): Promise<void> {
  const folded = page.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
}

let browser: SiteBrowser;

describeFull("axe on the page without Excel", () =>
  describeInBrowser("axe on the page without Excel", () => {
    beforeAll(async () => {
      browser = await startSiteBrowser();
    }, 400_000);

    afterAll(() => browser?.close());

    test.each(LOOKS)(
      "every screen: %s",
      async (_name, look) => {
        const visit = await browser.open({ viewport: { width: 1366, height: 768 }, ...look });
        const { page, trouble } = visit;
        const person = createPerson(page);
        const faults = await findFaults(page, "Trang trống");
        for (const screen of ["Tạo sổ mới", "Thử với khối mẫu"]) {
          await person.press(screen);
          faults.push(...(await findFaults(page, screen)));
          await person.goTo("Bắt đầu");
        }
        await person.press("Thử với khối mẫu");
        await person.press("Tạo sổ mẫu");
        await person.sees("Đã xong: Tạo sổ mẫu.");
        for (const place of PLACES) {
          await person.goTo(place);
          faults.push(...(await findFaults(page, place)));
        }
        await person.press("Cài đặt");
        faults.push(...(await findFaults(page, "Cài đặt")));
        await person.goTo("Xếp hạng");
        for (const screen of ["Vì sao hơn, kém", "So sánh và phân tích"]) {
          await person.press(screen);
          await person.sees("Về bảng xếp hạng");
          await unfold(page);
          faults.push(...(await findFaults(page, screen)), ...(await findCuts(page, screen)));
          await person.press("Về bảng xếp hạng");
        }
        expect(faults).toEqual([]);
        expect(trouble).toEqual([]);
        await visit.close();
      },
      180_000
    );

    test.each(LOOKS.filter(([name]) => ["forced colours", "320 × 480"].includes(name)))(
      "votes, the council and the rules on equals: %s",
      async (_name, look) => {
        const visit = await browser.open({ viewport: { width: 320, height: 480 }, ...look });
        const { page, trouble } = visit;
        const person = createPerson(page);
        await person.openFile("bằng nhau.xlsx", await writeBook(planBook(TIED)));
        await person.sees(say("vi", "start.state"));
        await person.goTo("Xếp hạng");
        const faults: string[] = [];
        for (const screen of ["Kiểm phiếu", "Hội đồng quyết định"]) {
          await person.press(screen);
          await person.sees("Về bảng xếp hạng");
          faults.push(...(await findFaults(page, screen)), ...(await findCuts(page, screen)));
          await person.press("Về bảng xếp hạng");
        }
        await person.goTo("Khối");
        await person.press("Sửa tiêu chí, thang điểm");
        await person.sees("Xem thay đổi");
        await unfold(page);
        await person.press("Thêm điều kiện");
        faults.push(...(await findFaults(page, "rules")), ...(await findCuts(page, "rules")));
        expect(faults).toEqual([]);
        expect(trouble).toEqual([]);
        await visit.close();
      },
      120_000
    );

    test("both parts of a narrow page, its menu, and the question before changes are lost", async () => {
      const visit = await browser.open({ viewport: { width: 320, height: 480 } });
      const { page } = visit;
      const person = createPerson(page);
      await person.press("Thử với khối mẫu");
      await person.press("Tạo sổ mẫu");
      await person.sees("Đã xong: Tạo sổ mẫu.");
      await person.press("Trang tính");
      const faults = await findFaults(page, "Trang tính");
      await person.press("Tệp");
      faults.push(...(await findFaults(page, "Tệp")));
      await page.getByRole("menuitem", { name: "Sổ trắng" }).click();
      await person.sees("Sổ đang mở chưa lưu");
      faults.push(...(await findFaults(page, "Sổ đang mở chưa lưu")));
      expect(faults).toEqual([]);
      await visit.close();
    }, 120_000);

    test("nothing is wider than a narrow page", async () => {
      const visit = await browser.open({ viewport: { width: 320, height: 480 } });
      const wide = await visit.page.evaluate(() =>
        [...document.querySelectorAll("header *, main, main *, footer *")]
          // The spreadsheet scrolls by itself and keeps a closed panel beside it.
          .filter((element) => !element.closest("section:has(canvas)"))
          .filter((element) => element.getBoundingClientRect().right > 320.5)
          .map((element) => element.outerHTML.slice(0, 200))
      );
      expect(wide).toEqual([]);
      await visit.close();
    }, 120_000);
  })
);
