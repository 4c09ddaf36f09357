import type { BrowserContextOptions } from "playwright-core";

import { describeInBrowser } from "../host/embedded/browser";
import { describeFull } from "../judges/programs";
import { findCuts, findFaults } from "./find-faults";
import { createPerson, type Person } from "./person";
import { startSiteBrowser, type SiteBrowser, type Visit } from "./site-browser";

const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 480 } };
const NARROW_DARK: BrowserContextOptions = { ...NARROW, colorScheme: "dark" };

let browser: SiteBrowser;
let visit: Visit;
let person: Person;
const seen: string[] = [];

/** With everything unfolded. */
async function inspect(name: string): Promise<void> {
  const folded = visit.page.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
  seen.push(...(await findFaults(visit.page, name)), ...(await findCuts(visit.page, name)));
}

/** The sample bloc's book, open at Xếp hạng. */
async function openRanking(look: BrowserContextOptions): Promise<void> {
  visit = await browser.open(look);
  person = createPerson(visit.page);
  seen.length = 0;
  await person.press("Thử với khối mẫu");
  await person.press("Tạo sổ mẫu");
  await person.sees("Đã xong: Tạo sổ mẫu.");
  await person.goTo("Xếp hạng");
}

describeFull("why one unit is above another, on the page without Excel", () =>
  describeInBrowser("why one unit is above another, on the page without Excel", () => {
    beforeAll(async () => {
      browser = await startSiteBrowser();
    }, 400_000);

    afterEach(async () => {
      expect(seen).toEqual([]);
      expect(visit.trouble).toEqual([]);
      await visit.close();
    });

    afterAll(() => browser?.close());

    test.each([
      ["light", NARROW],
      ["dark", NARROW_DARK],
    ])(
      "a gap of the ranking opens its pair, and a correction its cell: %s",
      async (name, look) => {
        await openRanking(look);
        await person.sees(/^Kém .* – vì sao\?$/);
        await inspect(`ranking, ${name}`);
        const gaps = visit.page
          .getByRole("table", { name: "Bảng xếp hạng" })
          .getByText(/^Kém .*vì sao/);
        await gaps.first().click();
        await person.sees(/\(hạng 1\) xếp trên .* \(hạng 2\) vì tổng điểm cao hơn: /);
        await inspect(`pair, ${name}`);
        await visit.page.getByLabel("Đơn vị thứ nhất").selectOption("DV06");
        await person.sees(/^.* \(hạng [0-9]\) xếp trên /);
        const see = visit.page.getByRole("button", { name: /^Xem ô .* của / }).first();
        const words = await see.innerText();
        await see.click();
        await visit.page.waitForTimeout(500);
        const [, unit = ""] = / của (.*)$/.exec(words) ?? [];
        expect(await person.shownSheet()).toContain(unit);
      },
      240_000
    );
  })
);
