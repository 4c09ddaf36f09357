import { join } from "node:path";
import ts from "typescript";
import { type Project, withProject } from "./temp-project";

const ROOT = join(__dirname, "../..");

/** What our tsconfig says about a project laid out like ours: "file: message". */
function complaints(config: string, project: Project): string[] {
  const ours = ts.readConfigFile(join(ROOT, config), (path) => ts.sys.readFile(path)).config;
  return withProject(project, (folder) => {
    const { include, exclude } = ours;
    const json = { extends: join(ROOT, config), include, ...(exclude && { exclude }) };
    const { options, fileNames } = ts.parseJsonConfigFileContent(json, ts.sys, folder);
    return ts
      .getPreEmitDiagnostics(ts.createProgram(fileNames, options))
      .map(({ file, messageText }) => {
        const path = file?.fileName.slice(folder.length + 1) ?? "(no file)";
        return `${path}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      });
  });
}

const OFFICE_CALL = `export const run = () => Excel.run(() => undefined);`;
const PAGE_CALL = `export const title = () => document.title;`;
const LOG = `export const log = () => console.log("x");`;

const PURE = ["domain", "plan", "locales", "rulesets", "sheets", "forms", "app"];

test("pure folders know no Excel, no document, no console", () => {
  const files = PURE.flatMap((folder) => [
    [`src/${folder}/office.ts`, OFFICE_CALL],
    [`src/${folder}/page.ts`, PAGE_CALL],
    [`src/${folder}/log.ts`, LOG],
  ]);
  const found = complaints("tsconfig.pure.json", {
    ...Object.fromEntries(files),
    "src/host/port.ts": LOG,
  });
  for (const folder of PURE) {
    expect(found).toContainEqual(expect.stringContaining(`src/${folder}/office.ts: Cannot find`));
    expect(found).toContainEqual(expect.stringContaining(`src/${folder}/page.ts: Cannot find`));
    expect(found).toContainEqual(expect.stringContaining(`src/${folder}/log.ts: Cannot find`));
  }
  expect(found).toContainEqual(expect.stringContaining("src/host/port.ts: Cannot find"));
  expect(found).toHaveLength(files.length + 1);
});

test("the pane has a page, but no Excel and no Node", () => {
  const found = complaints("tsconfig.pane.json", {
    "src/taskpane/parts/Office.tsx": OFFICE_CALL,
    "src/taskpane/parts/Node.tsx": `export const home = () => process.env.HOME;`,
    "src/taskpane/parts/Page.tsx": PAGE_CALL,
    "src/taskpane/main.tsx": OFFICE_CALL,
    "src/host/port.ts": `export type Port = string;`,
  });
  expect(found).toEqual([
    expect.stringContaining("src/taskpane/parts/Node.tsx: Cannot find name 'process'"),
    expect.stringContaining("src/taskpane/parts/Office.tsx: Cannot find name 'Excel'"),
  ]);
});
