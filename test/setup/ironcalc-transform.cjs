// @ironcalc/wasm ships as ES modules only and jest runs CommonJS.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const ts = require("typescript");

const MODULE_ADDRESS = 'require("node:url").pathToFileURL(__filename).href';
const self = readFileSync(__filename);

module.exports = {
  process(source, fileName) {
    const { outputText } = ts.transpileModule(
      source.replaceAll("import.meta.url", MODULE_ADDRESS),
      {
        fileName,
        compilerOptions: {
          allowJs: true,
          module: ts.ModuleKind.CommonJS,
          target: ts.ScriptTarget.ES2022,
        },
      }
    );
    return { code: outputText };
  },
  getCacheKey: (source) => createHash("sha1").update(self).update(source).digest("hex"),
};
