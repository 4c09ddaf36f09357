import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const PANE = join(__dirname, "../../src/taskpane");
const SAID = ["label", "title", "hint", "placeholder", "aria-label", "validationMessage", "alt"];

const files = readdirSync(PANE, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".tsx")
);

const isWords = (text: string) => /\p{L}/u.test(text);

/** What a node of the markup says by itself; null when nothing. */
function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text.trim();
  if (ts.isJsxAttribute(node) && SAID.includes(node.name.getText()))
    return node.initializer && ts.isStringLiteral(node.initializer) ? node.initializer.text : null;
  const isChild = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent);
  return isChild && node.expression && ts.isStringLiteral(node.expression)
    ? node.expression.text
    : null;
}

/** Words that stand in the markup instead of the catalogue. */
function findLiterals(name: string, source: string): readonly string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node);
    if (words !== null && isWords(words)) found.push(`${name}: ${words}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test("every word of the pane comes from the catalogue", () => {
  expect(files.length).toBeGreaterThan(20);
  const literals = files.flatMap((name) =>
    findLiterals(name, readFileSync(join(PANE, name), "utf8"))
  );
  expect(literals).toEqual([]);
});

test("a planted word is found", () => {
  const planted = '<p title="Xin chào">Chào {"bạn"} <b label={say("x")}>·</b></p>';
  expect(findLiterals("a.tsx", planted)).toEqual(["a.tsx: Xin chào", "a.tsx: Chào", "a.tsx: bạn"]);
});
