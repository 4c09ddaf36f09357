const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");

const { version } = require("./package.json");

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

const PANE_PAGE = path.join(__dirname, "src/taskpane/taskpane.html");

/** The page's inline script as its Content-Security-Policy names it. */
function hashInlineScript(page) {
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(readFileSync(page, "utf8"));
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}

/** Excel loads add-ins over https only; `npm run sideload` makes the certificate and sets THIDUA_HTTPS. */
function chooseServer() {
  if (process.env.THIDUA_HTTPS !== "1") return "http";
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const file = (name) => path.join(folder, name);
  const options = { ca: file("ca.crt"), cert: file("localhost.crt"), key: file("localhost.key") };
  return { type: "https", options };
}

/** Two builds write into dist/pane, each clearing away only what it wrote itself earlier. */
const STANDALONE_FILES = /^(index[.]html|standalone([/\\].*)?)$/;

/** Said when `npm start` listens. */
function sayAddresses({ options }) {
  const address = `${options.server.type ?? "http"}://localhost:3000`;
  const lines = [
    `Trang chạy trong trình duyệt, không cần Excel: ${address}/`,
    `Ngăn tác vụ, để mở từ Excel: ${address}/taskpane.html`,
    "Mở trong Excel (chạy thay cho npm start): npm run sideload",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** The task pane. What only some people need, such as the .xlsx writer, is imported when it is needed and becomes a file of its own. */
const pane = {
  name: "pane",
  mode: "production",
  target: ["web", "es2022"],
  // The development build would otherwise run its modules through eval, which the page's policy forbids.
  devtool: false,
  entry: { taskpane: "./src/taskpane/main.tsx" },
  output: {
    path: path.join(__dirname, "dist/pane"),
    filename: "[name].[contenthash].js",
    // Relative to the page: guessed, it would be the address of the last script, which is office.js.
    publicPath: "",
    clean: { keep: STANDALONE_FILES },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } }],
  },
  // Minified, the inline script would no longer be the one whose hash the page allows.
  optimization: { minimizeOptions: { html: false } },
  performance: false, // test/taskpane/bundle.test.ts weighs what the page loads, gzipped
  stats: "errors-warnings",
  plugins: [
    // The workbook library can read a table from an address; the pane has no use for it and sends nothing.
    new webpack.DefinePlugin({
      "process.env.THIDUA_VERSION": JSON.stringify(version),
      fetch: "undefined",
    }),
    new HtmlPlugin({
      filename: "taskpane.html",
      template: PANE_PAGE,
      inlineScriptHash: hashInlineScript(PANE_PAGE),
      // Internet Explorer's engine does not even load module scripts.
      scriptLoading: "module",
      minify: false,
    }),
    new CopyPlugin({ patterns: ["src/taskpane/old-office.html", "assets/*.png", "manifest.xml"] }),
  ],
  devServer: {
    host: "localhost",
    port: 3000,
    server: chooseServer(),
    hot: false,
    client: { overlay: false },
    static: false,
    onListening: sayAddresses,
  },
};

/** The page that needs no Excel: the same pane beside a spreadsheet of its own, which is most of what it loads. */
const standalone = {
  name: "standalone",
  mode: "production",
  target: ["web", "es2022"],
  devtool: false,
  entry: { page: "./src/standalone/main.tsx" },
  output: {
    path: path.join(__dirname, "dist/pane"),
    filename: "standalone/[name].[contenthash].js",
    publicPath: "",
    // Both builds are served together while developing.
    uniqueName: "khoi-thi-dua-standalone",
    clean: { keep: (file) => !STANDALONE_FILES.test(file) },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  // The spreadsheet takes most of a minute to build and hardly ever changes.
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(__dirname, "node_modules/.cache/standalone"),
    compression: "gzip", // a quarter of half a gigabyte
    buildDependencies: { config: [__filename] },
  },
  performance: false,
  stats: "errors-warnings",
  plugins: [
    new webpack.DefinePlugin({ "process.env.THIDUA_VERSION": JSON.stringify(version) }),
    new MiniCssExtractPlugin({ filename: "standalone/[name].[contenthash].css" }),
    new HtmlPlugin({
      filename: "index.html",
      template: path.join(__dirname, "src/standalone/index.html"),
      scriptLoading: "module",
      minify: false,
    }),
    new CopyPlugin({ patterns: [{ from: "assets/app-32.png", to: "standalone/icon.png" }] }),
  ],
};

module.exports = [cli, pane, standalone];
