import { join } from "node:path";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack, { type Configuration, type Stats } from "webpack";

const ROOT = join(__dirname, "../../..");

/** Builds the test page's script and style sheet, `grid.js` and `grid.css`, into a folder. */
export function buildPage(folder: string, mode: "development" | "production"): Promise<Stats> {
  const config: Configuration = {
    mode,
    devtool: false,
    cache: {
      type: "filesystem",
      cacheDirectory: join(ROOT, "node_modules/.cache/grid-page"),
      // Two workers of jest may build at the same time.
      name: `${mode}-${process.env.JEST_WORKER_ID ?? "0"}`,
    },
    context: ROOT,
    entry: { grid: join(__dirname, "page/main.ts") },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [new MiniCssExtractPlugin()],
    performance: false,
  };
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || !stats) reject(error ?? new Error("No build"));
        else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve(stats);
      });
    });
  });
}
