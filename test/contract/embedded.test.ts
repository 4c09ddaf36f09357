import type { BookContent } from "../../src/host/embedded/lay-out-book";
import type { BookPlan } from "../../src/plan/sheet-plan";
import type { Snapshot } from "../../src/plan/snapshot";
import { describeFull } from "../judges/programs";
import { describeInBrowser } from "../host/embedded/browser";
import {
  startGridBrowser,
  type BridgedWorkbook,
  type GridBrowser,
} from "../host/embedded/page-bridge";
import { describeWorkbook, FEW_SEQUENCES } from "./port-contract";

let browser: GridBrowser;
/** One page for all cases, each with a workbook of its own: starting a page takes longest. */
let door: BridgedWorkbook;

describeFull("the port's contract in a grid on a page", () =>
  describeInBrowser("port in a grid on a page", () => {
    beforeAll(async () => {
      browser = await startGridBrowser();
      door = await browser.open();
    }, 240_000);

    afterAll(async () => {
      await browser.close();
      expect(door.trouble).toEqual([]);
    });

    describeWorkbook(
      "embedded",
      async (content) => {
        await door.openBook(contentOf(content));
        return { door };
      },
      { sequences: FEW_SEQUENCES, actions: "before the meeting" }
    );
  })
);

function contentOf(content: BookPlan | Snapshot): BookContent {
  return "title" in content ? content : { title: "Sổ có sẵn", snapshot: content, looks: [] };
}
