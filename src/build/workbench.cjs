const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const typescript = require("./typescript.cjs");

const root = path.resolve(__dirname, "../..");

/**
 * The workbench: a page with the grid and the pane, its worker, the functions build and the sample workbooks.
 * @param env.out - folder to write the folder `workbench` in, from the project's root; `dist` when left out
 */
module.exports = async (mode, env) => {
  const { FunctionMetadataPlugin } = await import("../functions/build/metadata-plugin.mjs");
  return {
    ...typescript,
    name: "workbench",
    context: root,
    mode,
    devtool: mode === "production" ? false : "source-map",
    target: ["web", "es2022"],
    entry: {
      "function-host": "./src/workbench/functions/function-host.ts",
      functions: "./src/functions/associate.ts",
      workbench: { import: "./src/workbench/workbench.tsx", dependOn: "function-host" },
    },
    output: {
      path: path.resolve(root, env.out ?? "dist", "workbench"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    module: { rules: [...typescript.module.rules, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
    // Served to this machine alone: a quick build is worth more than small files.
    optimization: { minimize: false, splitChunks: { chunks: "async" } },
    plugins: [
      new FunctionMetadataPlugin(),
      new HtmlPlugin({
        template: "./src/workbench/workbench.html",
        filename: "index.html",
        chunks: ["function-host", "functions", "workbench"],
        chunksSortMode: "manual",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/samples", to: "samples" },
          { from: "assets/icon-32.png" },
          { from: "src/workbench/workbench.css", to: "page.css" },
        ],
      }),
    ],
  };
};
