import ts from "typescript";

/** Where the adapter may do what it may do in few places: paths below src/host/office. */
export interface Gates {
  /** Gives contents to cells. */
  readonly writers: readonly string[];
  /** Sends requests to Excel. */
  readonly senders: readonly string[];
}

const CONTENTS = new Set(["formulas", "values", "formulasR1C1", "valuesAsJson"]);
/** Calls that set members by name, and calls that bring contents from elsewhere. */
const SETTERS = new Set(["set", "assign"]);
const COPIERS = new Set(["copyFrom", "insertWorksheetsFromBase64"]);
const LOCAL = /^(?:formulas?|numberFormat)Local$/;

/** "file:line what" for contents written, requests sent or local texts used where none may be. */
export function findGateBreaches(file: string, text: string, gates: Gates): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const what of breachesOf(node)) {
      const allowed = what.startsWith("sends") ? gates.senders : gates.writers;
      const isFree = !what.startsWith("local") && allowed.includes(file);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      if (!isFree) found.push(`${file}:${line + 1} ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function breachesOf(node: ts.Node): string[] {
  return [writeOf(node), copyOf(node), sendOf(node), localOf(node)].filter((what) => what !== null);
}

/** `range.formulas = …`, `range["values"] ??= …`. */
function writeOf(node: ts.Node): string | null {
  if (!ts.isBinaryExpression(node)) return null;
  const { kind } = node.operatorToken;
  const isAssignment =
    kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
  const name = isAssignment ? memberOf(node.left) : null;
  return name !== null && CONTENTS.has(name) ? `writes ${name}` : null;
}

/** `range.set({ values: … })`, `Object.assign(range, { formulas: … })`, `Reflect.set(range, "values", …)`. */
function copyOf(node: ts.Node): string | null {
  if (!ts.isCallExpression(node)) return null;
  const method = memberOf(node.expression);
  if (method === null) return null;
  if (COPIERS.has(method)) return `writes ${method}`;
  if (!SETTERS.has(method)) return null;
  const named = node.arguments.flatMap(namesIn).find((name) => CONTENTS.has(name));
  return named === undefined ? null : `writes ${named}`;
}

function namesIn(argument: ts.Expression): string[] {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (!ts.isObjectLiteralExpression(argument)) return [];
  return argument.properties.flatMap(({ name }) =>
    name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? [name.text] : []
  );
}

/** `context.sync()`, also when it is only taken out of the context to be called later. */
function sendOf(node: ts.Node): string | null {
  const isTaken =
    ts.isBindingElement(node) && (node.propertyName ?? node.name).getText() === "sync";
  const isNamed =
    (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
    memberOf(node) === "sync";
  return isTaken || isNamed ? "sends" : null;
}

/** Texts in the user's language and separators: "formulasLocal" as a member or in a load. */
function localOf(node: ts.Node): string | null {
  if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return null;
  const local = node.text.split(/[,/\s]+/).find((name) => LOCAL.test(name));
  return local === undefined ? null : `local ${local}`;
}

function memberOf(node: ts.Expression): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node)) return null;
  const { argumentExpression: name } = node;
  return ts.isStringLiteralLike(name) ? name.text : null;
}
