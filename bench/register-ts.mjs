// Lets plain Node run our TypeScript as modules: types are stripped, imports find their ".ts", JSON is a module too, and what only CommonJS has is given.
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

if (!process.env.BENCH_HOOKS) {
  process.env.BENCH_HOOKS = "1";
  register(import.meta.url);
}

export async function resolve(specifier, context, next) {
  const isOurs = /^\.{1,2}\//.test(specifier) && !/\.([cm]?[jt]s|json)$/.test(specifier);
  return isOurs && !context.parentURL?.includes("/node_modules/")
    ? next(`${specifier}.ts`, context)
    : next(specifier, context);
}

export async function load(url, context, next) {
  if (/^file:.*\/src\/.*\.json$/.test(url)) return readJson(url);
  if (!url.endsWith(".ts")) return next(url, context);
  const { default: ts } = await import("typescript");
  const path = fileURLToPath(url);
  const source = await readFile(path, "utf8");
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  const given = [
    `import { createRequire as makeRequire } from "node:module";`,
    `const require = makeRequire(import.meta.url);`,
    `const __dirname = ${JSON.stringify(dirname(path))};`,
  ];
  return { format: "module", shortCircuit: true, source: given.join("") + outputText };
}

async function readJson(url) {
  const text = await readFile(fileURLToPath(url), "utf8");
  return { format: "module", shortCircuit: true, source: `export default ${text}` };
}
