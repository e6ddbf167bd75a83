import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

const typescript = {
  test: /\.ts$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
};

/**
 * Bundles TypeScript entries for Node, as CommonJS modules of the same name in a folder.
 * @param entry names and paths from the project root: `{ name: "./src/…" }`
 */
export function bundle(entry, folder) {
  const config = {
    mode: "production",
    target: "node20",
    context: root,
    entry,
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [typescript] },
    optimization: { minimize: false },
    performance: { hints: false },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
