import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { testEngine } from "../host/memory/engine";
import { connectExcel } from "../office-host/connect-library";
import { createExcelHost } from "../office-host/excel-host";
import { createWorkbookObject } from "../office-host/members/workbook";
import { settle } from "../office-host/settle";
import { createBookStore } from "../office-host/store/book-store";

const ROOT = join(__dirname, "../..");
const ADAPTER = join(ROOT, "src/host/office");
const page = readFileSync(join(ROOT, "docs/excel-checklist.md"), "utf8");

afterEach(settle);

test("every file that a line names is there, and every feature has a line", () => {
  const named = [...page.matchAll(/`([a-z/-]+\.ts)/g)].map(([, file]) => file ?? "");
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((file) => !existsSync(join(ADAPTER, file)))).toEqual([]);
  const features = readdirSync(join(ADAPTER, "features")).map((file) => `features/${file}`);
  expect(features.filter((file) => !named.includes(file))).toEqual([]);
});

test("lines are numbered through, and ten of them are marked", () => {
  const numbers = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  const marked = page.split("\n").filter((line) => line.startsWith("|") && line.includes("★"));
  expect(marked).toHaveLength(10);
});

test("the script does on our model what it expects of Excel", async () => {
  const workbook = createWorkbookObject(
    createBookStore({ engine: testEngine(), sheetNames: ["Sheet1"] })
  );
  connectExcel(createExcelHost({ workbook }));
  const log = jest.spyOn(console, "log").mockImplementation();
  const script = /```js\n(.*?)```/s.exec(page)?.[1] ?? "";
  const lines = (await (0, eval)(script)) as string[];
  expect(log).toHaveBeenCalledWith(lines.join("\n"));
  log.mockRestore();
  expect(lines.filter((line) => !/^(đúng|\?) P\d\d /.test(line))).toEqual([]);
  expect(lines).toHaveLength(23);
});
