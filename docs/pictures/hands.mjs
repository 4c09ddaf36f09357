// What a person does at the page, for scripts that take pictures of it.
import { writeFile } from "node:fs/promises";
import { shrinkPng } from "./shrink-png.mjs";

const SOON = { timeout: 60_000 };
/** The grid draws a moment after it was told to. */
const SETTLE_MS = 1_200;

/** Hands for a page, and the camera. */
export function createHands(page) {
  const press = (name) => page.getByRole("button", { name, exact: true }).first().click(SOON);
  return {
    press,
    choose: (name) => page.getByRole("radio", { name }).click(SOON),
    unfold: (text) => page.getByText(text).first().click(SOON),
    chooseIn: (name, choice) => page.getByRole("combobox", { name }).first().selectOption(choice),
    fill: (name, text) => page.getByRole("textbox", { name }).first().fill(text),
    sees: (text) => page.getByText(text).first().waitFor(SOON),
    async goTo(place) {
      const bar = page.getByRole("navigation");
      const target = bar.getByRole("button", { name: place, exact: true });
      if (!(await target.isVisible()))
        await bar.getByRole("button", { name: /^Thêm phần khác/ }).click(SOON);
      await target.click(SOON);
    },
    ...handsInSheet(page),
    shoot: (path, part) => shoot(page, path, part),
  };
}

function handsInSheet(page) {
  const address = page.getByRole("region", { name: "Trang tính" }).locator("input").first();
  /** Goes to a cell of the sheet in front. */
  const pick = async (cell) => {
    await address.fill(cell);
    await address.press("Enter");
    await page.waitForTimeout(SETTLE_MS);
  };
  const typeIn = async (cell, text) => {
    await pick(cell);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  return {
    pick,
    /** Types into a cell of the sheet in front. */
    typeIn,
    /** Types into the cell that the pane has selected, wherever the focus is. */
    async type(text) {
      await page.waitForTimeout(SETTLE_MS);
      await typeIn(await address.inputValue(), text);
    },
    /** Chooses from the list of the cell that the pane has selected; the grid opens it at the first letter. */
    async chooseInCell(text) {
      await page.waitForTimeout(SETTLE_MS);
      await pick(await address.inputValue());
      await page.keyboard.type(text.slice(0, 1));
      await page.waitForTimeout(SETTLE_MS);
      await page.getByText(text, { exact: true }).last().click(SOON);
    },
    async empty(cell) {
      await pick(cell);
      await page.keyboard.press("Delete");
    },
  };
}

/** Writes a picture of the whole page, or of the pane alone. */
async function shoot(page, path, part = "page") {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(SETTLE_MS);
  const target = part === "pane" ? page.locator("div:has(> nav)").last() : page;
  const png = await target.screenshot({ animations: "disabled", caret: "hide" });
  await writeFile(path, shrinkPng(png));
}
