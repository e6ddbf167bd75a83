import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const typescript = require("../../../src/build/typescript.cjs");
const here = path.dirname(fileURLToPath(import.meta.url));

/** Writes a page with one Fluent button to a folder, bundled as the pane is; with Microsoft's library or without. */
export function bundleBarePage(folder, officeJs) {
  const html = (script) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8" />${script}</head>` +
    `<body><div id="root"></div><script defer src="bare.js"></script></body></html>`;
  writeFileSync(path.join(folder, "office.html"), html(`<script src="${officeJs}"></script>`));
  writeFileSync(path.join(folder, "plain.html"), html(""));
  const config = {
    ...typescript,
    mode: "production",
    target: ["web", "es2022"],
    entry: path.join(here, "bare-page.tsx"),
    output: { path: folder, filename: "bare.js" },
  };
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
