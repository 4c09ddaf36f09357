import { chromium, type Browser } from "playwright-core";
import { say as sayIn, type TextKey } from "../../src/locales/catalogue";
import type { TextValues } from "../../src/locales/fill-text";
import { describeInBrowser, findBrowser } from "../host/embedded/browser";
import { buildOnce } from "../setup/build-once";
import { buildPane } from "./build-pane";
import { findCuts, findFaults } from "./find-faults";
import { openBesideExcel } from "./open-beside-excel";

const say = (key: TextKey, values?: TextValues) => sayIn("vi", key, values);
const TASK = { task: say("task.sample") };
const LOOKS = [
  ["light", 0xffffff, "none"],
  ["dark", 0x262626, "none"],
  ["forced colours", 0xffffff, "active"],
] as const;

let folder = "";
let browser: Browser;

describeInBrowser("the published pane when Excel fails", () => {
  beforeAll(async () => {
    folder = await buildOnce("pane", buildPane);
    browser = await chromium.launch({
      executablePath: findBrowser() ?? "chromium",
      args: ["--no-sandbox"],
    });
  }, 400_000);

  afterAll(() => browser.close());

  test.each(LOOKS)(
    "E02 broken off, read again, restored: readable and nothing cut, %s",
    async (_name, background, forcedColors) => {
      const { page, host } = await openBesideExcel(browser, { folder, background });
      await page.emulateMedia({ forcedColors });
      const see = (text: string | RegExp) => page.getByText(text).first().waitFor();
      const click = (name: string) =>
        page.getByRole("button", { name, exact: true }).first().click();
      const found: string[] = [];
      const look = async (screen: string): Promise<void> => {
        found.push(...(await findFaults(page, screen)), ...(await findCuts(page, screen)));
      };
      await click(say("start.try"));
      await see(/^Sẽ thêm/);
      await look("preview");
      host.recorder.reset();
      host.faults.breakOff(2, 2000, "GeneralException");
      host.faults.refuse(3, "GeneralException");
      await click(say("task.sample"));
      await see(say("work.failed", TASK));
      await look("failed");
      if (await page.getByRole("button", { name: say("pane.retry") }).isVisible())
        await click(say("pane.retry"));
      await see(say("unfinished.title"));
      await look("half done");
      await click(say("unfinished.restore"));
      await see(say("work.restored"));
      await look("restored");
      expect(found).toEqual([]);
      await page.close();
    },
    120_000
  );
});
