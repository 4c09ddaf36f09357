import { readFile } from "node:fs/promises";
import { planBook } from "../../src/app/plan-book";
import { findBloc } from "../../src/app/shipped-blocs";
import { readBook } from "../../src/host/files/read-book";
import { writeBook } from "../../src/host/files/write-book";
import { say } from "../../src/locales/catalogue";
import { describeInBrowser } from "../host/embedded/browser";
import { createPerson, type Person } from "./person";
import { startSiteBrowser, type SiteBrowser, type Visit } from "./site-browser";

const MAC =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15";

let browser: SiteBrowser;
let visit: Visit;
let person: Person;

async function sampleFile(): Promise<number[]> {
  const bloc = findBloc("can-tho-2017");
  if (!bloc) throw new Error("No such bloc");
  return [...(await writeBook(planBook(bloc)))];
}

/** Gives the page a file as `event` does. */
async function give(event: "drop" | "paste", bytes: readonly number[]): Promise<void> {
  await visit.page.evaluate(
    ([type, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], "sổ.xlsx"));
      const options = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        type === "drop"
          ? new DragEvent("drop", { ...options, dataTransfer: data })
          : new ClipboardEvent("paste", { ...options, clipboardData: data })
      );
    },
    [event, bytes] as const
  );
}

describeInBrowser("files where the system's dialogs do not come", () => {
  beforeAll(async () => {
    browser = await startSiteBrowser();
  }, 400_000);

  beforeEach(async () => {
    visit = await browser.open({
      viewport: { width: 1366, height: 768 },
      userAgent: MAC,
    });
    person = createPerson(visit.page);
  });

  afterEach(() => visit.close());
  afterAll(() => browser.close());

  test("F05 a download that does not come: the file stands behind a link in the same notice", async () => {
    const { page, trouble } = visit;
    // What the page starts by itself comes to nothing.
    await page.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    const begun: string[] = [];
    page.on("download", (download) => begun.push(download.suggestedFilename()));
    await person.press("Lưu .xlsx");
    const link = page.getByRole("link", { name: /^Không thấy tệp\? Tải lại/ });
    await link.waitFor();
    expect(begun).toEqual([]);
    const download = page.waitForEvent("download");
    await link.click();
    const bytes = new Uint8Array(await readFile(await (await download).path()));
    expect(await readBook(bytes)).toMatchObject({ ok: true });
    expect(trouble).toEqual([]);
  }, 60_000);

  test.each(["drop", "paste"] as const)(
    "F06 a file dialog that does not open: other ways are named at once, and a file opens by %s",
    async (way) => {
      await visit.page.evaluate(() => {
        HTMLInputElement.prototype.click = () => undefined;
      });
      await person.press("Mở tệp .xlsx");
      await person.sees(say("vi", "page.pick"));
      await give(way, await sampleFile());
      await person.sees(say("vi", "start.state"));
      expect(await visit.page.getByText(say("vi", "page.pick")).count()).toBe(0);
      expect(visit.trouble).toEqual([]);
    },
    60_000
  );
});
