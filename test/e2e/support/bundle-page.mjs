/** Bundles a script for a page: `node bundle-page.mjs ENTRY FOLDER`, to `FOLDER/page.js`. */
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const typescript = require("../../../src/build/typescript.cjs");
const [entry, folder] = process.argv.slice(2);

const config = {
  ...typescript,
  mode: "production",
  target: ["web", "es2022"],
  entry: path.resolve(entry),
  output: { path: path.resolve(folder), filename: "page.js" },
  optimization: { minimize: false },
};
webpack(config, (error, stats) => {
  if (error) throw error;
  if (!stats.hasErrors()) return;
  console.error(stats.toString({ all: false, errors: true }));
  process.exitCode = 1;
});
