import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** How long a step may take on a loaded machine, in milliseconds. */
const SOON = { timeout: 20_000 };
/** Milliseconds from key to key of somebody who types fast. */
const FAST = { delay: 40 };

/** Somebody at the page: what they click is counted. */
export interface Person {
  readonly clicks: () => number;
  press(name: string | RegExp): Promise<void>;
  choose(name: string | RegExp): Promise<void>;
  /** Opens a part of the pane, from the menu where it is not in sight. */
  goTo(place: string): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  /** Goes to a cell of the shown sheet by its address and types into it. */
  typeIn(cell: string, text: string): Promise<void>;
  /** The same from that cell on, key by key at a person's speed, with Tab from cell to cell; "" leaves a cell as it is. */
  typeAlong(cell: string, texts: readonly string[]): Promise<void>;
  /** Bytes of the file that the browser downloads. */
  save(): Promise<Uint8Array>;
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  ranking(): Promise<readonly (readonly string[])[]>;
  shownSheet(): Promise<string>;
}

/** Hands and eyes for a page. */
export function createPerson(page: Page): Person {
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    await target.click(SOON);
    clicks += 1;
  };
  const press = (name: string | RegExp) =>
    click(page.getByRole("button", { name, exact: true }).first());
  return {
    clicks: () => clicks,
    press,
    choose: (name) => click(page.getByRole("radio", { name })),
    async goTo(place) {
      const bar = page.getByRole("navigation");
      const button = bar.getByRole("button", { name: place, exact: true });
      if (!(await button.isVisible()))
        await click(bar.getByRole("button", { name: /^Thêm phần khác/ }));
      await click(button);
    },
    sees: (text) => page.getByText(text).first().waitFor(SOON),
    async typeIn(cell, text) {
      await jumpTo(page, cell);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async typeAlong(cell, texts) {
      await jumpTo(page, cell);
      for (const text of texts) {
        await page.keyboard.type(text, FAST);
        await page.keyboard.press("Tab", FAST);
      }
    },
    async save() {
      const download = page.waitForEvent("download", SOON);
      await press("Lưu .xlsx");
      return new Uint8Array(await readFile(await (await download).path()));
    },
    async openFile(name, bytes) {
      const file = { name, mimeType: "", buffer: Buffer.from(bytes) };
      await page.locator("input[type=file]").setInputFiles(file);
    },
    ranking: () => readRanking(page),
    shownSheet: () =>
      page
        .getByRole("region", { name: "Trang tính" })
        .getByRole("tab", { selected: true })
        .innerText(SOON),
  };
}

/** By the address box above the cells. */
async function jumpTo(page: Page, cell: string): Promise<void> {
  const address = page.getByRole("region", { name: "Trang tính" }).locator("input").first();
  await address.fill(cell);
  await address.press("Enter");
}

/** Rank, name and points of every line of the pane's table. */
async function readRanking(page: Page): Promise<string[][]> {
  const rows = page.getByRole("table", { name: "Bảng xếp hạng" }).locator("tbody tr");
  await rows.first().waitFor(SOON);
  return Promise.all(
    (await rows.all()).map(async (row) => {
      const cells = row.locator("td");
      return [
        await cells.nth(0).innerText(),
        await cells.nth(1).locator("button").first().innerText(),
        await cells.nth(2).innerText(),
      ];
    })
  );
}
