// Lets plain Node run our TypeScript: types are stripped, imports find their ".ts".
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";

if (!process.env.BENCH_HOOKS) {
  process.env.BENCH_HOOKS = "1";
  register(import.meta.url);
}

export async function resolve(specifier, context, next) {
  const isOurs = /^\.{1,2}\//.test(specifier) && !/\.[cm]?[jt]s$/.test(specifier);
  return isOurs && !context.parentURL?.includes("/node_modules/")
    ? next(`${specifier}.ts`, context)
    : next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { default: ts } = await import("typescript");
  const source = await readFile(fileURLToPath(url), "utf8");
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  return { format: "module", shortCircuit: true, source: outputText };
}
