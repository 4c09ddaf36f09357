const path = require("node:path");
const webpack = require("webpack");

/** The command line: one plain file, started as `node dist/cli/thidua.js`, so that start-up stays quick. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: {
    path: path.join(__dirname, "dist/cli"),
    filename: "thidua.js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [
      { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } },
      // The formula engine; main.ts reads it from beside the bundle.
      { test: /wasm_bg\.wasm$/, type: "asset/resource", generator: { filename: "ironcalc.wasm" } },
    ],
  },
  node: { __dirname: false },
  optimization: { minimize: false },
  performance: false,
  stats: "errors-warnings",
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
};

module.exports = [cli];
