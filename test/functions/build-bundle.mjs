/** Builds the entry of the functions for production, in memory, and prints it. */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const typescript = require("../../src/build/typescript.cjs");

const compiler = webpack({
  ...typescript,
  context: path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../.."),
  mode: "production",
  target: ["web", "es2022"],
  entry: { functions: "./src/functions/associate.ts" },
  output: { filename: "[name].js" },
});
compiler.hooks.shouldEmit.tap("in memory", () => false);
compiler.run((error, stats) => {
  if (error) throw error;
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  process.stdout.write(stats.compilation.assets["functions.js"].source());
});
