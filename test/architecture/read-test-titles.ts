import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A title as it stands in a test file; parts that are only known when it runs are "…". */
export interface TestTitle {
  /** From the project's folder, with slashes. */
  readonly file: string;
  readonly title: string;
}

const RUNNERS = new Set(["test", "it", "describe"]);

/** Anything like the id of a case, "E03". */
const ID = /[A-Z]\d\d/;

/** Titles of all tests and groups of tests below a folder that are not skipped, in order of files and lines; files without a single id are left out. */
export function readTestTitles(root: string, folder: string): TestTitle[] {
  return listTestFiles(root, folder).flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return ID.test(text) ? titlesOf(text).map((title) => ({ file, title })) : [];
  });
}

function listTestFiles(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return [...entries]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listTestFiles(root, path);
      return /\.tsx?$/.test(entry.name) ? [path] : [];
    });
}

/** Titles in the text of one file. */
export function titlesOf(text: string): string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const title = first && isRunner(node.expression) ? textOf(first) : null;
      if (title !== null) titles.push(title);
    }
    ts.forEachChild(node, visit);
  };
  const options = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  visit(ts.createSourceFile("file.tsx", text, options));
  return titles;
}

/** `test`, `test.each(…)`, and the same of `it` and `describe`; not `test.skip` or `test.todo`. */
function isRunner(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return RUNNERS.has(callee.text);
  const made = ts.isCallExpression(callee) ? callee.expression : null;
  if (!made || !ts.isPropertyAccessExpression(made) || made.name.text !== "each") return false;
  return isRunner(made.expression);
}

function textOf(argument: ts.Expression): string | null {
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isTemplateExpression(argument)) return null;
  const rest = argument.templateSpans.map(({ literal }) => `…${literal.text}`);
  return [argument.head.text, ...rest].join("");
}
