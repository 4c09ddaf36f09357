import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { setOf, type Access } from "../../office-host/api-sets";

/** One use of Excel in a file: a member of a class, or a key of an options object that a call takes. */
export interface UsedMember {
  /** "Range.values", "WorksheetProtectionOptions.allowSort"; a function of the namespace itself is "Excel.run". */
  readonly member: string;
  readonly kind: "member" | "option";
  /** Version of ExcelApi that brought it; null where the published types name none, which is the library's own. */
  readonly version: string | null;
  /** Path below the folder. */
  readonly file: string;
}

const ROOT = join(__dirname, "../../..");

/** Options of the project without the page, of which Excel knows nothing; types are found in its own node_modules, wherever the folder is. */
function readOptions(): ts.CompilerOptions {
  const path = join(ROOT, "tsconfig.json");
  const config = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.config.compilerOptions, types: ["office-js"], lib: ["ES2022"], jsx: undefined },
    ROOT
  );
  return { ...options, typeRoots: [join(ROOT, "node_modules/@types")] };
}

/** Files of packages, read once for all folders. */
const ofPackages = new Map<string, ts.SourceFile | undefined>();

/** Where the types of Office go on with other programs: two thirds of nine megabytes. */
const AFTER_EXCEL = "\ndeclare namespace Word {";

function createHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read: ts.CompilerHost["getSourceFile"] = (path, version) => {
    const text = ts.sys.readFile(path);
    const part = path.endsWith("/office-js/index.d.ts") ? text?.split(AFTER_EXCEL)[0] : text;
    return part === undefined ? undefined : ts.createSourceFile(path, part, version);
  };
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  host.getSourceFile = (path, version) => {
    if (!path.includes("/node_modules/")) return read(path, version);
    if (!ofPackages.has(path)) ofPackages.set(path, read(path, version));
    return ofPackages.get(path);
  };
  return host;
}

/** Paths of the TypeScript files of a folder, sorted. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort((one, other) => (one < other ? -1 : 1));
}

/** Every use of namespace `Excel` in the files of a folder: read, set, called, taken apart, loaded by name, given as an option; each once per file. */
export function listMembers(folder: string): readonly UsedMember[] {
  const files = listFiles(folder);
  const paths = files.map((file) => join(folder, file));
  const options = readOptions();
  const program = ts.createProgram(paths, options, createHost(options));
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(join(folder, file));
    const found = new Map<string, UsedMember>();
    const visit = (node: ts.Node): void => {
      for (const use of usesOf(checker, node)) {
        const kept = found.get(use.member);
        found.set(use.member, { ...use, version: higher(kept?.version, use.version), file });
      }
      ts.forEachChild(node, visit);
    };
    if (source) visit(source);
    return [...found.values()];
  });
}

type Use = Omit<UsedMember, "file">;

function usesOf(checker: ts.TypeChecker, node: ts.Node): Use[] {
  if (ts.isPropertyAccessExpression(node))
    return toUses(checker.getSymbolAtLocation(node.name), accessOf(node));
  if (ts.isElementAccessExpression(node)) return readElement(checker, node);
  if (ts.isObjectBindingPattern(node)) return readPattern(checker, node);
  if (ts.isObjectLiteralExpression(node)) return readOptionsLiteral(checker, node);
  return ts.isCallExpression(node) ? readLoad(checker, node) : [];
}

function accessOf(node: ts.Expression): Access {
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression === node) return "call";
  const isSet =
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isSet ? "write" : "read";
}

/** `range["values"]`; a name that is only known when it runs cannot be judged. */
function readElement(checker: ts.TypeChecker, node: ts.ElementAccessExpression): Use[] {
  const { argumentExpression: name, expression } = node;
  const type = checker.getTypeAtLocation(expression);
  if (ts.isStringLiteralLike(name)) return toUses(type.getProperty(name.text), accessOf(node));
  if (isExcelClass(type)) throw new Error(`Member by a computed name: ${node.getText()}`);
  return [];
}

/** `const { names, settings } = workbook`, also as a parameter. */
function readPattern(checker: ts.TypeChecker, pattern: ts.ObjectBindingPattern): Use[] {
  const type = checker.getTypeAtLocation(pattern);
  return pattern.elements.flatMap(({ propertyName, name, dotDotDotToken }) => {
    if (dotDotDotToken) return [];
    return toUses(type.getProperty((propertyName ?? name).getText()), "read");
  });
}

/** `{ allowSort: true }` where Excel wants an object of its own. */
function readOptionsLiteral(checker: ts.TypeChecker, literal: ts.ObjectLiteralExpression): Use[] {
  const type = checker.getContextualType(literal);
  return literal.properties.flatMap(({ name }) =>
    name ? toUses(type?.getProperty(name.getText()), "write") : []
  );
}

/** `worksheets.load("items/id,items/protection/protected")`: every part of every path. */
function readLoad(checker: ts.TypeChecker, call: ts.CallExpression): Use[] {
  const { expression, arguments: values } = call;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return [];
  const type = checker.getTypeAtLocation(expression.expression);
  if (!isExcelClass(type)) return [];
  return values.flatMap((value) => {
    if (!ts.isStringLiteralLike(value)) throw new Error(`Load of ${value.getText()}`);
    return value.text.split(",").flatMap((path) => readPath(checker, type, path.trim()));
  });
}

function readPath(checker: ts.TypeChecker, start: ts.Type, path: string): Use[] {
  const uses: Use[] = [];
  let type = start;
  for (const name of path.split("/")) {
    const symbol = type.getProperty(name);
    if (!symbol) throw new Error(`${checker.typeToString(type)} has no ${name}`);
    uses.push(...toUses(symbol, "read"));
    const next = checker.getTypeOfSymbol(symbol);
    type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
  }
  return uses;
}

function isExcelClass(type: ts.Type): boolean {
  return (type.getSymbol()?.declarations ?? []).some(
    (one) => ts.isClassDeclaration(one) && isInExcel(one)
  );
}

/** In namespace Excel itself; what lies deeper only describes plain data of its classes. */
function isInExcel(node: ts.Node): boolean {
  const block: ts.Node = node.parent;
  return (
    ts.isModuleBlock(block) &&
    ts.isModuleDeclaration(block.parent) &&
    block.parent.name.text === "Excel"
  );
}

function toUses(symbol: ts.Symbol | undefined, access: Access): Use[] {
  return (symbol?.declarations ?? []).slice(0, 1).flatMap((declaration): Use[] => {
    const name = symbol?.name ?? "";
    const { parent } = declaration;
    if (ts.isFunctionDeclaration(declaration) && isInExcel(declaration))
      return [{ member: `Excel.${name}`, kind: "member", version: null }];
    const isType = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent);
    if (!isType || !parent.name || !isInExcel(parent)) return [];
    const of = parent.name.text;
    return ts.isClassDeclaration(parent)
      ? [{ member: `${of}.${name}`, kind: "member", version: versionOf(of, name, access) }]
      : [{ member: `${of}.${name}`, kind: "option", version: remarkOf(declaration) }];
  });
}

function versionOf(of: string, name: string, access: Access): string | null {
  const found = setOf(of, name, access);
  if (found && found.set !== "ExcelApi") throw new Error(`${of}.${name} is in ${found.set}`);
  return found?.version ?? null;
}

/** "[Api set: ExcelApi 1.8]" above an option, or above the type that it is part of. */
function remarkOf(declaration: ts.Node): string | null {
  const text = [declaration, declaration.parent].map((node) => {
    const [range] =
      ts.getLeadingCommentRanges(node.getSourceFile().text, node.pos)?.slice(-1) ?? [];
    return range ? node.getSourceFile().text.slice(range.pos, range.end) : "";
  });
  const [own, whole] = text.map((one) => /\[Api set: ExcelApi (\d+\.\d+)/.exec(one)?.[1] ?? null);
  return own ?? whole ?? null;
}

function higher(one: string | null | undefined, other: string | null): string | null {
  const minor = (version: string | null): number => Number(version?.split(".")[1] ?? 0);
  return one && minor(one) > minor(other) ? one : other;
}
